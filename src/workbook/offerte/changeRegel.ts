import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Regelwijziging, Undo } from './offerteboek';

/** Changes cells of one line. */
export const changeRegel = (_sleutel: Offertesleutel, _id: string, _change: Regelwijziging): Promise<Undo> =>
  Promise.reject(new WorkbookError('unknown'));
