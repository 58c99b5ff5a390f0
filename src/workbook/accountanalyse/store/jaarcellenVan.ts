import { WorkbookError } from '../../workbookError';
import type { Jaarwijziging } from '../accountboek';
import type { Bladcellen } from './askBladcellen';
import type { Accountinhoud } from './leesAccount';

export interface Jaarcel {
  readonly wijziging: Jaarwijziging;
  readonly row: number;
  readonly column: number;
}

/** Where changes of the annual figures go; of one cell the last one counts. A cell that is gone has to be repaired first. */
export function jaarcellenVan(
  { jaren, cellen }: Accountinhoud,
  wijzigingen: readonly Jaarwijziging[],
): { readonly cellen: Bladcellen; readonly wanted: readonly Jaarcel[] } {
  const { jaarcijfers } = cellen;
  if (!jaren || !jaarcijfers) throw new WorkbookError('damaged', { cause: 'jaarcijfers' });
  const byCell = new Map(
    wijzigingen.map((wijziging) => {
      const cell = jaren.plaats(wijziging);
      if (!cell) throw new WorkbookError('damaged', { cause: wijziging.waar });
      return [`${cell.row},${cell.column}`, { wijziging, ...cell }] as const;
    }),
  );
  return { cellen: jaarcijfers, wanted: [...byCell.values()] };
}
