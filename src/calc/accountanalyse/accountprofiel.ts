import type { Notation } from '../notation';
import type { Account } from './account';
import type { Klasse } from './accountklassen';
import type { Accountprofiel, Analyse } from './analyse';
import { analysecijfers } from './analysecijfers';
import { bedrijf, kwalitatief } from './profieldelen/bedrijf';
import { kengetaldeel, omvang, waardedeel } from './profieldelen/cijfers';
import { dmudeel, swotdeel } from './profieldelen/mensen';

export interface Profielopties {
  readonly notation: Notation;
  /** The class of the account among all of them; '' when it has none. */
  readonly klasse: Klasse;
}

const titel = { nl: 'Accountprofiel', en: 'Account profile' };

/** The profile of an account: all that is known, in the language of its sheets, and by name what is still unknown. */
export function accountprofiel(
  account: Account,
  analyse: Analyse,
  { notation, klasse }: Profielopties,
): Accountprofiel {
  const { taal, velden } = account;
  const schrijfwijze = { taal, notation };
  const cijfers = analysecijfers(account, analyse);
  const delen = [
    bedrijf(account, cijfers, schrijfwijze),
    omvang(cijfers, schrijfwijze),
    kengetaldeel(cijfers, schrijfwijze),
    waardedeel(cijfers, klasse, schrijfwijze),
    kwalitatief(account, schrijfwijze),
    dmudeel(account, schrijfwijze),
    swotdeel(account, schrijfwijze),
  ];
  return {
    titel: `${titel[taal]} ${velden.naam}`.trim(),
    delen: delen.flatMap(({ kop, argumenten }) => (argumenten.length === 0 ? [] : [{ kop: kop[taal], argumenten }])),
    ontbreekt: delen.flatMap(({ ontbreekt }) => ontbreekt),
  };
}
