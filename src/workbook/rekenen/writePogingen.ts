import { WorkbookError } from '../workbookError';
import type { Boekpoging } from './rekenboek';

/** Adds attempts to the log, which is made when it is not there, and brings the matrix beside it up to date; gives the whole log. */
export function writePogingen(_pogingen: readonly Boekpoging[]): Promise<readonly Boekpoging[]> {
  throw new WorkbookError('unknown');
}
