import type { Calculator } from '../num';
import type { Value } from '../kinds';
import type { Param } from '../params';
import { isEmpty, mapParams, readCells, type CellContent, type Cells, type Lists, type Matrix } from '../readArguments';
import type { Definition } from '../define';
import { Stop } from '../stop';
import type { Column } from './column';
import { AGAIN, ALONE, ALONG, NoneLeft, type Lanes } from './lanes';
import { contentAt, readFigures, type Places } from './readFigures';

/** What a call hands to its parameters: ranges spread over the outcomes, series as a whole, repeated ranges. */
export interface Spread {
  readonly singles: Readonly<Record<string, Matrix>>;
  readonly series: Cells;
  readonly repeated: { readonly name: string; readonly matrices: readonly Matrix[] } | undefined;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What the parameters of so many elements hold, read side by side. A value of another type gets its explanation from the
 * exact way, so lanes with one leave; where it concerns all of them, none is left.
 */
export function readTogether(
  { params }: Pick<Definition, 'params'>,
  { singles, series, repeated, rows, columns }: Spread,
  elements: Int32Array,
  lanes: Lanes,
  calculator: Calculator<Column>,
): Lists<Column> {
  const places = placesOf(elements, columns);
  const isShorter = (matrix: Matrix): boolean => {
    const width = matrix[0]?.length ?? 1;
    return (matrix.length > 1 && matrix.length < rows) || (width > 1 && width < columns);
  };
  const readOne = (param: Param, matrix: Matrix, at: Places): Value<Column> | null =>
    matrix.length === 1 && matrix[0]?.length === 1
      ? (readCells(param, '', matrix[0], calculator)[0] ?? null)
      : readSpread(param, matrix, at, isShorter(matrix), lanes, calculator);
  try {
    return mapParams(params, (param, name) => {
      const cells = series[name];
      if (cells) return readCells(param, name, cells, calculator);
      if (repeated?.name === name) {
        return repeated.matrices.flatMap((matrix) =>
          (matrix[0] ?? []).map((_, column) =>
            readOne(param, matrix, { ...places, columns: places.rows.map(() => column) }),
          ),
        );
      }
      return [readOne(param, singles[name] ?? [[null]], places)];
    });
  } catch (error) {
    throw error instanceof Stop ? new NoneLeft() : error;
  }
}

function placesOf(elements: Int32Array, columns: number): Places {
  if (columns === 1) return { rows: elements, columns: elements };
  return {
    rows: elements.map((element) => Math.floor(element / columns)),
    columns: elements.map((element) => element % columns),
  };
}

/** A column of figures; for a word, or nothing, the one that the first lane has: lanes with another one leave. */
function readSpread(
  param: Param,
  matrix: Matrix,
  places: Places,
  isShorter: boolean,
  lanes: Lanes,
  calculator: Calculator<Column>,
): Value<Column> | null {
  const contentOf = (lane: number): CellContent | undefined => contentAt(matrix, places, lane);
  if (isShorter)
    for (let lane = 0; lane < lanes.size; lane += 1) if (contentOf(lane) === undefined) lanes.leave(lane, ALONE);
  const first = contentOf(lanes.fates.indexOf(ALONG)) as CellContent;
  if (param.kind.isFigure && !isEmpty(first)) return readFigures(matrix, places, lanes);
  for (let lane = 0; lane < lanes.size; lane += 1) if (contentOf(lane) !== first) lanes.leave(lane, AGAIN);
  return readCells(param, '', [first], calculator)[0] ?? null;
}
