import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';

/** Calls back when anything of the offerte changed in its sheets, once for a burst; returns "stop". */
export const followOfferte = (_sleutel: Offertesleutel, _onChange: () => void): Promise<() => Promise<void>> =>
  Promise.reject(new WorkbookError('unknown'));
