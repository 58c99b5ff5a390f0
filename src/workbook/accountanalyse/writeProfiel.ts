import type { Accountprofiel } from '../../calc/accountanalyse/analyse';
import { profielbrief } from './store/brief';
import { schrijfBrief, type Briefuitkomst, type Schrijfopties } from './store/schrijfBrief';

/**
 * Composes the profile on its sheet. What people changed in the sentences is told first: without leave to overwrite it
 * nothing is written. The scores and weights on the sheet stay as they are.
 */
export const writeProfiel = (
  nummer: string,
  profiel: Accountprofiel,
  opties: Schrijfopties = { overschrijven: false },
): Promise<Briefuitkomst> => schrijfBrief(nummer, 'profiel', (inhoud) => profielbrief(inhoud, profiel), opties);
