import type { Spread } from '../calc/columns/readTogether';
import type { Problem } from '../calc/errors';
import type { Computable } from '../calc/evaluate';
import { isOptional } from '../calc/params';
import { isEmpty, Ragged, type CellContent, type Cells, type Matrix } from '../calc/readArguments';
import type { Size } from './arrange';
import { contentOf, errorIn, toMatrices, toMatrix } from './inputs';

/** The arguments of one call, sorted by how their parameter takes cells. */
export class Inputs {
  /** Ranges spread over several outcomes. */
  private readonly singles: readonly (readonly [name: string, matrix: Matrix])[];
  private readonly series: Cells;
  private readonly repeating: readonly Matrix[];
  private readonly repeatingName: string | undefined;
  readonly size: Size;
  readonly seriesError: Problem | undefined;
  readonly shapeProblem: Problem | undefined;

  constructor(
    private readonly definition: Computable,
    args: readonly unknown[],
  ) {
    const params = Object.entries(definition.params).map(([name, { shape }], index) => ({ name, shape, index }));
    const last = params.at(-1);
    this.repeatingName = last?.shape === 'repeating' ? last.name : undefined;
    this.repeating = last?.shape === 'repeating' ? toMatrices(args.slice(last.index)) : [];
    this.singles = params
      .filter(({ shape }) => shape === 'single')
      .map(({ name, index }) => [name, toMatrix(args[index]) ?? [[null]]] as const);
    this.series = Object.fromEntries(
      params
        .filter(({ shape }) => shape === 'series' || shape === 'seriesOrSingle')
        .map(({ name, index }) => [name, [args[index] ?? []].flat(2).map(contentOf)]),
    );
    const matrices = this.singles.map(([, matrix]) => matrix);
    this.size = {
      rows: Math.max(1, ...matrices.map((matrix) => matrix.length)),
      columns: Math.max(1, ...matrices.map((matrix) => matrix[0]?.length ?? 1)),
    };
    this.seriesError = Object.entries(this.series)
      .map(([name, cells]) => firstError(name, cells))
      .find((problem) => problem !== undefined);
    this.shapeProblem = this.unevenSeries() ?? this.unevenRepeating();
  }

  /** How many cells the longest series has. */
  get seriesLength(): number {
    return Math.max(0, ...Object.values(this.series).map((cells) => cells.length));
  }

  /** All that many outcomes are computed from at once. */
  get spread(): Spread {
    const { repeatingName: name, repeating } = this;
    // With one row of outcomes every cell of every argument counts for each of them.
    const matrices = this.size.rows > 1 ? repeating : repeating.flat(2).map((cell): Matrix => [[cell]]);
    const { rows, columns } = this.size;
    return {
      rows,
      columns,
      singles: Object.fromEntries(this.singles),
      series: this.series,
      repeated: name === undefined ? undefined : { name, matrices },
    };
  }

  /** The cells of one outcome, or the problem that keeps it from being computed. */
  cellsAt(row: number, column: number): Cells | Problem {
    const error = this.errorAt(row, column);
    if (error) return error;
    const cells: Record<string, readonly CellContent[]> = { ...this.series };
    for (const [name, matrix] of this.singles) {
      const content = cellOf(matrix, row, column);
      if (content === undefined) return { code: 'outsideShorterRange', params: [name] };
      cells[name] = [content];
    }
    if (this.repeatingName !== undefined) cells[this.repeatingName] = this.repeatedAt(row);
    return cells;
  }

  errorAt(row: number, column: number): Problem | undefined {
    for (const [name, matrix] of this.singles) {
      const problem = firstError(name, [cellOf(matrix, row, column) ?? null]);
      if (problem) return problem;
    }
    return this.repeatingName === undefined ? undefined : firstError(this.repeatingName, this.repeatedAt(row));
  }

  /** With one outcome every cell counts; with a column of outcomes each row has its own cells. */
  private repeatedAt(row: number): readonly CellContent[] {
    const cells =
      this.size.rows === 1
        ? this.repeating.flat(2)
        : this.repeating.flatMap((matrix) => matrix[matrix.length === 1 ? 0 : row] ?? []);
    return cells.map(contentOf);
  }

  private unevenSeries(): Problem | undefined {
    const { paired = [], params } = this.definition;
    const counted = paired.filter((name) => {
      const [param, cells] = [params[name], this.series[name] ?? []];
      if (cells.length !== 1) return cells.length > 1;
      // One figure may stand for every element, and one empty cell is an optional argument left out.
      return param?.shape === 'series' && !(isOptional(param) && isEmpty(cells[0] ?? null));
    });
    const counts = new Set(counted.map((name) => this.series[name]?.length));
    return counts.size > 1 ? { code: 'unequalLengths', params: counted } : undefined;
  }

  private unevenRepeating(): Problem | undefined {
    const { rows, columns } = this.size;
    if (this.repeatingName === undefined || (rows === 1 && columns === 1)) return undefined;
    const fits = this.repeating.every((matrix) => matrix.length === rows || matrix.flat().length === 1);
    return fits ? undefined : { code: 'unequalLengths', params: Object.keys(this.definition.params) };
  }
}

/** Undefined outside the matrix; a single row or column is repeated, as Excel does. */
function cellOf(matrix: Matrix, row: number, column: number): CellContent | undefined {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  if (cells && cells.length !== matrix[0]?.length) throw new Ragged();
  const index = cells?.length === 1 ? 0 : column;
  return cells && index < cells.length ? contentOf(cells[index]) : undefined;
}

function firstError(name: string, cells: readonly CellContent[]): Problem | undefined {
  for (const cell of cells) {
    const error = errorIn(cell);
    if (error) return { code: 'errorInInput', params: [name], found: error };
  }
  return undefined;
}
