import { WorkbookError } from '../workbookError';
import type { Nagekeken, Nakijkwijze } from './rekenboek';

/** Judges what was filled in on a sheet, writes the verdicts beside the answers and adds first attempts to the log. */
export function checkOpgavenblad(_blad: string, _wijze?: Nakijkwijze): Promise<readonly Nagekeken[]> {
  throw new WorkbookError('unknown');
}
