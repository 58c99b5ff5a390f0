import type { Definition } from '../../calc/define';
import type { Call } from '../evaluateCall';
import { openFile } from '../files/openFile';
import { ownFile } from './ownFile';

export interface GedeeldBlad {
  readonly blad: string;
  /** How many formulas of ours became native ones, and how many their value. */
  readonly native: number;
  readonly waarde: number;
}

/**
 * Opens a copy of this workbook for people without the add-in: every formula of ours is a native one, or its value. Says
 * for each sheet what it did. Refused with `noFile` where Excel hands its file over to nobody or opens none.
 */
export async function shareWithoutAddin(
  catalogue: readonly Definition[],
  compute: Call,
): Promise<readonly GedeeldBlad[]> {
  const { shareFile } = await import('../files/share/shareFile');
  const { bytes, report } = shareFile(await ownFile(), catalogue, compute);
  await openFile(bytes);
  return report;
}
