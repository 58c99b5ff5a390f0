import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { NieuweRegel, Undo } from './offerteboek';

/** Adds lines below the one with the id `after`, or at the end. */
export const addRegels = (_sleutel: Offertesleutel, _regels: readonly NieuweRegel[], _after?: string): Promise<Undo> =>
  Promise.reject(new WorkbookError('unknown'));
