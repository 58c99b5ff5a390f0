import type { Result } from './define';
import type { Text } from './text';
import type { UnitName } from './units';

/** What one cell of an outcome is: its unit, and its name where the cells of an outcome are unlike. */
export interface ResultCell {
  readonly label?: Text;
  readonly unit: UnitName;
}

/** The direction in which the cells of one outcome lie: a row, unless several outcomes stand side by side. */
export type Direction = NonNullable<Result['spill']>;

/** What stands in a cell of the block that a result fills. */
export function resultCell(
  { unit, cells }: Result,
  direction: Direction,
  { row, column }: { readonly row: number; readonly column: number },
): ResultCell {
  return cells?.[direction === 'row' ? column : row] ?? { unit };
}
