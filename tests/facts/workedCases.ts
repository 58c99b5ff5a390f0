import facts from './functies.json';

/** One worked case: a call of a function and what must come out. */
export interface WorkedCase {
  readonly fn: string;
  /** By position; null is left out, a list is a range of one column. */
  readonly args: readonly unknown[];
  /** A figure, a text or an error value; the rows of a result that spills. */
  readonly expected: unknown;
  readonly source: string;
  readonly kind: string;
  readonly note?: string;
}

/** The id of the function that a case calls. */
export const idOf = ({ fn }: WorkedCase): string => fn.replace('ACCOUNT.', '');

export const workedCases = facts as readonly WorkedCase[];

/** The arguments as Excel hands them over: a range is rows of cells. */
export const argsOf = ({ args }: WorkedCase): unknown[] =>
  args.map((arg) => (Array.isArray(arg) ? arg.map((cell: unknown) => [cell]) : arg));
