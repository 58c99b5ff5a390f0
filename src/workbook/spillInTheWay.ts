import type { Area } from './area';

/**
 * Whether the result of another formula spills over cells of this area. `own` are the cells that the present formula of
 * the first cell fills, which give way when that formula does.
 */
export async function isSpillInTheWay(
  context: Excel.RequestContext,
  cell: Excel.Range,
  area: Area,
  own: Area | undefined,
): Promise<boolean> {
  if (!own) return true;
  const beside = { row: 0, column: own.columns, rows: area.rows, columns: area.columns - own.columns };
  const below = { row: own.rows, column: 0, rows: area.rows - own.rows, columns: Math.min(area.columns, own.columns) };
  const outside = [beside, below]
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map(({ row, column, rows, columns }) =>
      cell.getOffsetRange(row, column).getAbsoluteResizedRange(rows, columns).load('hasSpill'),
    );
  await context.sync();
  return outside.some(({ hasSpill }) => hasSpill !== false);
}
