import type { Offertesleutel, Offertestatus } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Opvolging, Undo } from './offerteboek';

/** Moves the offerte on in its life; refused with `notAllowed` where its life has no such step. */
export const changeStatus = (_sleutel: Offertesleutel, _status: Offertestatus, _more: Opvolging = {}): Promise<Undo> =>
  Promise.reject(new WorkbookError('unknown'));
