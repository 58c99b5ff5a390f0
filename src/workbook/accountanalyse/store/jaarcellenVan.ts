import { readReference, sameSheet } from '../../reference';
import { WorkbookError } from '../../workbookError';
import type { Jaarwijziging } from '../accountboek';
import type { Bladcellen } from './askBladcellen';
import type { Accountinhoud } from './leesAccount';

export interface Jaarcel {
  readonly wijziging: Jaarwijziging;
  readonly row: number;
  readonly column: number;
}

/**
 * Where changes of the annual figures go; of one cell the last one counts, and one that would point at itself keeps what it
 * holds. A cell that is gone has to be repaired first.
 */
export function jaarcellenVan(
  { jaren, cellen }: Accountinhoud,
  wijzigingen: readonly Jaarwijziging[],
): { readonly cellen: Bladcellen; readonly wanted: readonly Jaarcel[] } {
  const { jaarcijfers } = cellen;
  if (!jaren || !jaarcijfers) throw new WorkbookError('damaged', { cause: 'jaarcijfers' });
  const byCell = new Map(
    wijzigingen.flatMap((wijziging) => {
      const cell = jaren.plaats(wijziging);
      if (!cell) throw new WorkbookError('damaged', { cause: wijziging.waar });
      if (isZelf(wijziging, jaarcijfers.address(cell.row, cell.column))) return [];
      return [[`${cell.row},${cell.column}`, { wijziging, ...cell }] as const];
    }),
  );
  return { cellen: jaarcijfers, wanted: [...byCell.values()] };
}

function isZelf({ inhoud }: Jaarwijziging, address: string): boolean {
  const [to, own] = [typeof inhoud === 'object' ? inhoud.cel : '', address].map((text) => readReference(text, ''));
  return to !== undefined && own !== undefined && sameSheet(to.sheet, own.sheet) && to.address === own.address;
}
