import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';

/** Makes the next version from what the sheets hold; the old one becomes "vervangen". */
export const createVersie = (_sleutel: Offertesleutel, _vandaag: string): Promise<Offertesleutel> =>
  Promise.reject(new WorkbookError('unknown'));
