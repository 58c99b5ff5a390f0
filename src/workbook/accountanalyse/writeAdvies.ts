import type { Advies } from '../../calc/accountanalyse/analyse';
import { adviesbrief } from './store/brief';
import { schrijfBrief, type Briefuitkomst, type Schrijfopties } from './store/schrijfBrief';

/**
 * Composes the advice on its sheet. What people changed in the sentences is told first: without leave to overwrite it
 * nothing is written. The proposal, action, owner and dates on the sheet stay as they are.
 */
export const writeAdvies = (
  nummer: string,
  advies: Advies,
  opties: Schrijfopties = { overschrijven: false },
): Promise<Briefuitkomst> => schrijfBrief(nummer, 'advies', (inhoud) => adviesbrief(inhoud, advies), opties);
