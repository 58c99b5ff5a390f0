import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Language } from '../../calc/text';
import { WorkbookError } from '../workbookError';

/** Makes the filled-in example. */
export const createVoorbeeldofferte = (_taal: Language, _vandaag: string): Promise<Offertesleutel> =>
  Promise.reject(new WorkbookError('unknown'));
