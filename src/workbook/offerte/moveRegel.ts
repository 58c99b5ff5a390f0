import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';

/** Moves one line down by `by` places, or up when that is below zero. */
export const moveRegel = (_sleutel: Offertesleutel, _id: string, _by: number): Promise<Undo> =>
  Promise.reject(new WorkbookError('unknown'));
