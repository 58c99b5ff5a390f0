import { WorkbookError } from '../workbookError';

/** Shows a cell (`'Offerte 0001'!C12`) or a sheet. */
export const goToCell = (_address: string): Promise<void> => Promise.reject(new WorkbookError('unknown'));
