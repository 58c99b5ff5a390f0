import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';

/** Locks the version: our formulas become values, the sheets are protected, the print area is set. */
export const issueOfferte = (_sleutel: Offertesleutel): Promise<void> => Promise.reject(new WorkbookError('unknown'));
