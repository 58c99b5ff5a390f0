import type { Accountprofiel, Advies } from '../../../calc/accountanalyse/analyse';
import type { SheetPlan } from '../../plan';
import { adviesblad, adviessamenstelling } from '../sheets/adviesblad';
import { ADVIES_FIRST } from '../sheets/adviesvelden';
import { profielblad, profielsamenstelling, PROFIEL_FIRST } from '../sheets/profielblad';
import type { Samenstelling } from '../sheets/samenstelling';
import { accountbladtitel } from '../sheets/accountnamen';
import { cellenVan, type Bladnamen } from './accountcellenVan';
import type { Accountinhoud } from './leesAccount';

export type Briefblad = 'profiel' | 'advies';

/** A letter that is composed: its sheet as a whole, and the sentences of which it is composed again. */
export interface Brief {
  readonly blad: Briefblad;
  readonly titel: string;
  /** The first composed row as the sheet is made. */
  readonly first: number;
  readonly plan: (bladen: Bladnamen) => SheetPlan;
  readonly samenstelling: (bladen: Bladnamen) => Samenstelling;
}

export const profielbrief = (inhoud: Accountinhoud, profiel: Accountprofiel): Brief => ({
  blad: 'profiel',
  titel: profiel.titel,
  first: PROFIEL_FIRST,
  plan: (bladen) => profielblad(inhoud.account, profiel, bladen, cellenVan(inhoud, bladen)),
  samenstelling: (bladen) =>
    profielsamenstelling(inhoud.account, profiel, naamVan('profiel', inhoud, bladen), cellenVan(inhoud, bladen)),
});

export const adviesbrief = (inhoud: Accountinhoud, advies: Advies): Brief => ({
  blad: 'advies',
  titel: advies.titel,
  first: ADVIES_FIRST,
  plan: (bladen) => adviesblad(inhoud.account, advies, bladen, cellenVan(inhoud, bladen)),
  samenstelling: (bladen) =>
    adviessamenstelling(inhoud.account, advies, naamVan('advies', inhoud, bladen), cellenVan(inhoud, bladen)),
});

const naamVan = (blad: Briefblad, { account }: Accountinhoud, bladen: Bladnamen): string =>
  bladen[blad] ?? accountbladtitel(blad, account.nummer, account.taal);
