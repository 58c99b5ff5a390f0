import { WorkbookError } from '../workbookError';

/** Shows an exercise of a sheet, counted from 1, with its answer cell selected. */
export function goToOpgave(_blad: string, _nummer: number): Promise<void> {
  throw new WorkbookError('unknown');
}
