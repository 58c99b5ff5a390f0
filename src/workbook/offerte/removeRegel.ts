import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';

/** Deletes one line. */
export const removeRegel = (_sleutel: Offertesleutel, _id: string): Promise<Undo> =>
  Promise.reject(new WorkbookError('unknown'));
