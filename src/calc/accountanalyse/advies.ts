import type { Notation } from '../notation';
import { isLeeg } from '../offerte/leescijfer';
import type { Text } from '../text';
import type { Account } from './account';
import type { Klasse } from './accountklassen';
import { besluiten } from './adviesdelen/besluiten';
import { dmu } from './adviesdelen/dmu';
import { financieel } from './adviesdelen/financieel';
import { oordeel } from './adviesdelen/oordeel';
import { strategie } from './adviesdelen/strategie';
import { adviestekorten, type Advies, type Adviestekort, type Analyse } from './analyse';
import { analysecijfers } from './analysecijfers';

export interface Adviesopties {
  /** The class of the account among all of them; '' when it has none. */
  readonly naarKlasse: Klasse;
  readonly notation: Notation;
}

const koppen = {
  titel: { nl: 'Advies', en: 'Advice' },
  financieel: { nl: 'Financiële positie', en: 'Financial position' },
  kansen: { nl: 'Kansen', en: 'Opportunities' },
  risicos: { nl: "Risico's", en: 'Risks' },
  dmu: { nl: 'Wie beslist', en: 'Who decides' },
  strategie: { nl: 'Strategie', en: 'Strategy' },
} as const satisfies Record<string, Text>;

/**
 * The advice on an account: one A4 in the language of its sheets. It says nothing that does not rest on a place in the
 * sheets, and of what the rules propose only what somebody took over.
 */
export function advies(account: Account, analyse: Analyse, { naarKlasse, notation }: Adviesopties): Advies {
  const { taal, velden } = account;
  const schrijfwijze = { taal, notation };
  const cijfers = analysecijfers(account, analyse);
  const gelezen = { signalen: analyse.signalen, cijfers };
  const delen = [
    { kop: koppen.financieel[taal], argumenten: financieel(cijfers, schrijfwijze) },
    { kop: koppen.kansen[taal], argumenten: besluiten('kans', account, gelezen, schrijfwijze) },
    { kop: koppen.risicos[taal], argumenten: besluiten('risico', account, gelezen, schrijfwijze) },
    { kop: koppen.dmu[taal], argumenten: dmu(account, schrijfwijze) },
    { kop: koppen.strategie[taal], argumenten: strategie(account, schrijfwijze) },
  ].filter(({ argumenten }) => argumenten.length > 0);
  const waardeoordeel = oordeel(account, cijfers, naarKlasse, schrijfwijze);
  const onderdelen = {
    voorstel: velden['advies.voorstel'],
    reviewdatum: velden['advies.reviewdatum'],
    actie: velden['advies.actie'],
    eigenaar: velden['advies.eigenaar'],
  };
  const ontbreekt: Readonly<Record<Adviestekort, boolean>> = {
    voorstel: isLeeg(onderdelen.voorstel),
    reviewdatum: isLeeg(onderdelen.reviewdatum),
    actie: isLeeg(onderdelen.actie),
    eigenaar: isLeeg(onderdelen.eigenaar),
    geenOordeel: waardeoordeel.length === 0,
    geenArgument: delen.length === 0,
  };
  return {
    titel: `${koppen.titel[taal]} ${velden.naam}`.trim(),
    oordeel: waardeoordeel,
    delen,
    ...onderdelen,
    actiedatum: velden['advies.actiedatum'],
    tekorten: adviestekorten.filter((tekort) => ontbreekt[tekort]),
  };
}
