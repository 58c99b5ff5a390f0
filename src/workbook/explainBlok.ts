import type { Blok, BlokResult } from '../calc/blok/blok';
import { leesCelplaats } from '../calc/blok/celplaats';
import type { Definition } from '../calc/define';
import { excelError, type ExcelError, type Problem } from '../calc/errors';
import { isProblem } from '../calc/evaluate';
import type { AccountCall } from './accountCalls';
import { areaText, cellOf } from './area';
import { cellsOfOperand, rowsOf, type Evaluation } from './evaluateCall';
import { areaOf, type RangeReference } from './reference';

/** The functions for sheets of ours, and the door from cells to them, which stands beside this layer. */
export interface Blokken {
  readonly lijst: readonly Blok[];
  compute(blok: Blok, args: readonly unknown[]): BlokResult;
}
export interface Blokoorzaak {
  readonly problem: Problem;
  /** Of a block of functions, the one in this row. */
  readonly definition?: Definition;
  /** The cell to look at, where it can be told. */
  readonly cell?: RangeReference;
}
interface Failing {
  readonly error: ExcelError;
  /** Where in the block, counted from its first cell. */
  readonly offset: { readonly row: number; readonly column: number };
}

/** The problem behind an error in the result of a block; undefined when another one comes out here, or none. */
export function explainBlok(
  call: AccountCall,
  blok: Blok,
  { error, offset }: Failing,
  { blokken, ...evaluation }: Omit<Evaluation, 'empty'> & { readonly blokken: Blokken },
): Blokoorzaak | undefined {
  const rows = call.args.map((operand) => rowsOf(operand, { ...evaluation, empty: null }));
  if (rows.includes(undefined)) return undefined;
  const outcome = blokken.compute(blok, rows);
  const problem = outcome[offset.row]?.[offset.column] ?? outcome[0]?.[0];
  if (!isProblem(problem) || excelError(problem) !== error) return undefined;
  const definition = outcome.length > 1 ? blok.definitionAt?.(offset.row) : undefined;
  const cell = cellBehind(problem, blok, call, evaluation.cells);
  return { problem, ...(definition && { definition }), ...(cell && { cell }) };
}

function cellBehind(
  { params: [culprit = ''] }: Problem,
  blok: Blok,
  { args }: AccountCall,
  cells: Evaluation['cells'],
): RangeReference | undefined {
  const plaats = leesCelplaats(culprit);
  const operand = plaats && args[Object.keys(blok.params).indexOf(plaats.bereik)];
  const reference = operand && cellsOfOperand(operand, cells)?.reference;
  if (!plaats || !reference) return undefined;
  const column = Math.max(0, blok.kolommen?.[plaats.bereik]?.indexOf(plaats.cel) ?? 0);
  return { sheet: reference.sheet, address: areaText(cellOf(areaOf(reference), plaats.rij - 1, column)) };
}
