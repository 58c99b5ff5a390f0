import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';

/** Makes the account's copy: a new workbook, or a sheet in this one. Refused with `noFile` where Excel opens no file. */
export const openAccountkopie = (
  _sleutel: Offertesleutel,
  _how: 'bestand' | 'blad',
): Promise<{ readonly blad?: string }> => Promise.reject(new WorkbookError('unknown'));
