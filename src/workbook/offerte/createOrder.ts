import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';

/** Makes a sheet with the order: the figures of the accepted version, copied and not computed. */
export const createOrder = (_sleutel: Offertesleutel): Promise<{ readonly blad: string }> =>
  Promise.reject(new WorkbookError('unknown'));
