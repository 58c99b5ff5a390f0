import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { GelezenOfferte } from './offerteboek';

/** Reads an offerte back from its sheets. */
export const readOfferte = (_sleutel: Offertesleutel): Promise<GelezenOfferte> =>
  Promise.reject(new WorkbookError('unknown'));
