import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';
import type { Veld } from './veld';

/** Fills in cells of the offerte. Numbers are decimal strings, dates ISO. */
export const writeFields = (
  _sleutel: Offertesleutel,
  _fields: Partial<Record<Veld, string | boolean>>,
): Promise<Undo> => Promise.reject(new WorkbookError('unknown'));
