import type { Token } from './formulaTokens';
import { split, textOf } from './tokenGroups';

/** Cells as an argument in which an empty one stays empty: Excel for Windows hands it to a function as 0 otherwise. */
export const emptyStaysEmpty = (cells: string): string => `IF(${cells}="","",${cells})`;

/** The cells in such an argument; undefined when it is something else. */
export function cellsKeptEmpty(tokens: readonly Token[]): readonly Token[] | undefined {
  const cells = split(tokens.slice(2, -1), ',')[2] ?? [];
  return textOf(tokens).toUpperCase() === emptyStaysEmpty(textOf(cells)).toUpperCase() ? cells : undefined;
}
