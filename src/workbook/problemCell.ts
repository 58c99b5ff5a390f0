import type { Definition } from '../calc/define';
import type { Problem } from '../calc/errors';
import type { AccountCall } from './accountCalls';
import { areaText, cellOf } from './area';
import { cellsOfOperand } from './evaluateCall';
import type { CellsOf } from './operandCells';
import { areaOf, type RangeReference } from './reference';

/**
 * The cell that a problem is about: of a range that is spread over several outcomes the one of this outcome, of a series
 * the one that holds what was found. Undefined when the argument is no cell, or when it cannot be told.
 */
export function problemCell(
  { params: [culprit], found }: Problem,
  { params }: Definition,
  { args }: AccountCall,
  cells: CellsOf,
  offset: { readonly row: number; readonly column: number },
): RangeReference | undefined {
  const names = Object.keys(params);
  const index = culprit === undefined ? -1 : names.indexOf(culprit);
  const isSingle = culprit !== undefined && params[culprit]?.shape === 'single';
  const isLast = index === names.length - 1;
  for (const operand of index < 0 ? [] : args.slice(index, isLast ? undefined : index + 1)) {
    const { rows, reference } = cellsOfOperand(operand, cells) ?? {};
    if (!rows || !reference) continue;
    const width = rows[0]?.length ?? 1;
    const position =
      rows.length * width === 1
        ? { row: 0, column: 0 }
        : isSingle
          ? { row: rows.length === 1 ? 0 : offset.row, column: width === 1 ? 0 : offset.column }
          : positionOf(found, rows);
    const isInside = position && position.row < rows.length && position.column < width;
    if (isInside) {
      return { sheet: reference.sheet, address: areaText(cellOf(areaOf(reference), position.row, position.column)) };
    }
  }
  return undefined;
}

function positionOf(
  found: unknown,
  rows: readonly (readonly unknown[])[],
): { row: number; column: number } | undefined {
  if (found === undefined) return undefined;
  const row = rows.findIndex((cells) => cells.includes(found));
  return row < 0 ? undefined : { row, column: rows[row]?.indexOf(found) ?? 0 };
}
