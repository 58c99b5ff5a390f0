import type { Aanpassing } from '../../calc/offerte/offerte';
import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';

/** Replaces the discounts and surcharges on the whole document. */
export const writeAanpassingen = (
  _sleutel: Offertesleutel,
  _aanpassingen: { readonly kortingen: readonly Aanpassing[]; readonly toeslagen: readonly Aanpassing[] },
): Promise<Undo> => Promise.reject(new WorkbookError('unknown'));
