import type { CellContent } from '../grid/cellContent';
import type { Grid } from '../grid/grid';

/**
 * The formula of a column that computes itself, as the row below it would read it: the one that most of its rows hold, half of
 * them at least. Excel keeps it with the column; here it is read off the rows, so that a row that says otherwise changes nothing.
 */
export function calculatedFormula(grid: Grid, column: readonly CellContent[]): string | null {
  const counts = new Map<string, number>();
  for (const [row, { formula }] of column.entries()) {
    if (!formula) continue;
    const below = grid.copiedFormula(formula, column.length - row);
    counts.set(below, (counts.get(below) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] * 2 >= column.length ? most[0] : null;
}
