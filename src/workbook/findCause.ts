import { excelError, type ExcelError, type Problem } from '../calc/errors';
import { isProblem } from '../calc/evaluate';
import type { AccountCall } from './accountCalls';
import { evaluateCall, type Evaluation } from './evaluateCall';

/** Where in the result of a formula, counted from its first cell. */
interface Offset {
  readonly row: number;
  readonly column: number;
}
type Cause = { readonly call: AccountCall; readonly problem: Problem };

/**
 * The first call, inner ones first, that gives this very error in the cell; `none` when all of them were computed and
 * none does.
 */
export function findCause(
  calls: readonly AccountCall[],
  error: ExcelError,
  { row, column }: Offset,
  evaluation: Omit<Evaluation, 'empty'>,
): Cause | 'none' | 'unknown' {
  let isComplete = true;
  for (const empty of [null, 0] as const) {
    for (const call of calls) {
      const outcome = evaluateCall(call, { ...evaluation, empty });
      if (!outcome) isComplete = false;
      const element = outcome?.[row]?.[column] ?? outcome?.[0]?.[0];
      if (isProblem(element) && excelError(element) === error) return { call, problem: element };
    }
  }
  return isComplete ? 'none' : 'unknown';
}
