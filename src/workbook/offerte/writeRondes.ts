import type { Offertesleutel, Onderhandelingsronde } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';

/** Replaces the rounds of negotiation. */
export const writeRondes = (_sleutel: Offertesleutel, _rondes: readonly Onderhandelingsronde[]): Promise<Undo> =>
  Promise.reject(new WorkbookError('unknown'));
