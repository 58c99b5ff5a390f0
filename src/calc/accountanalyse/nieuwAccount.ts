import type { Language } from '../text';
import { JAARKOLOMMEN, kwaliteiten, scorecriteria, type Account, type Accountveld, type Jaarkolom } from './account';
import { legeJaarkolom } from './jaarposten';
import { standaardgewichten } from './scoremodel';

const PREFIX = 'ACC';
const MIN_DIGITS = 4;
const SHAPE = new RegExp(`^${PREFIX}-(\\d{${MIN_DIGITS},})$`, 'i');

const leeg = <K extends Accountveld>(velden: readonly K[]): Record<K, string> =>
  Object.fromEntries(velden.map((veld) => [veld, ''])) as Record<K, string>;

/** What stands in the cells of an account of which nothing is known yet. */
const beginvelden: Readonly<Record<Accountveld, string>> = {
  ...leeg([
    'naam',
    'branche',
    'kvk',
    'plaats',
    'relatieSinds',
    'status',
    'betalingstermijn',
    'retentie',
    'disconteringsvoet',
    'acquisitiekosten',
    'bron',
    'bronDatum',
    'advies.voorstel',
    'advies.reviewdatum',
    'advies.actie',
    'advies.actiedatum',
    'advies.eigenaar',
  ]),
  ...leeg(kwaliteiten.map((kwaliteit) => `kwalitatief.${kwaliteit}` as const)),
  ...leeg(scorecriteria.map((criterium) => `score.${criterium}` as const)),
  ...standaardgewichten,
  btwTarief: '0.21',
  eenheid: '1',
};

export interface Nieuwaccount {
  readonly nummer: string;
  readonly taal: Language;
  readonly velden?: Readonly<Partial<Record<Accountveld, string>>>;
}

/** A new account: what is given, the rest as it begins, and room for five years. */
export const nieuwAccount = ({ nummer, taal, velden = {} }: Nieuwaccount): Account => ({
  nummer,
  taal,
  velden: { ...beginvelden, ...velden },
  jaren: new Array<Jaarkolom>(JAARKOLOMMEN).fill(legeJaarkolom),
  signalen: [],
  dmu: [],
  swot: [],
  confrontatie: [],
  normen: [],
});

/** The number after the highest one there is; what is no number of an account does not count. */
export function volgendNummer(nummers: readonly string[]): string {
  const hoogste = nummers.reduce((most, nummer) => Math.max(most, Number(SHAPE.exec(nummer.trim())?.[1] ?? 0)), 0);
  return `${PREFIX}-${String(hoogste + 1).padStart(MIN_DIGITS, '0')}`;
}
