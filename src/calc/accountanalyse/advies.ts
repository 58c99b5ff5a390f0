import type { Notation } from '../notation';
import type { Account } from './account';
import type { Advies, Analyse } from './analyse';
import type { Klasse } from './accountklassen';

export interface Adviesopties {
  /** The class of the account among all of them; '' when it has none. */
  readonly naarKlasse: Klasse;
  readonly notation: Notation;
}

/** The advice on an account: one A4 in the language of its sheets. */
export function advies({ velden }: Account, _: Analyse, __: Adviesopties): Advies {
  return {
    titel: velden.naam,
    oordeel: [],
    delen: [],
    voorstel: velden['advies.voorstel'],
    actie: velden['advies.actie'],
    actiedatum: velden['advies.actiedatum'],
    eigenaar: velden['advies.eigenaar'],
    reviewdatum: velden['advies.reviewdatum'],
    tekorten: [],
  };
}
