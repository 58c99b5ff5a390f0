import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Offertebegin } from './offerteboek';

/** Makes the sheets of a new offerte and its row in the register, and the shared sheets where they are not there yet. */
export const createOfferte = (_begin: Offertebegin): Promise<Offertesleutel> =>
  Promise.reject(new WorkbookError('unknown'));
