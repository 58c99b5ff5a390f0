import type { Text } from '../../text';
import type { Account } from '../account';
import type { Klasse } from '../accountklassen';
import type { Argument } from '../analyse';
import type { Analysecijfers } from '../analysecijfers';
import { schrijfArgument, type Schrijfwijze } from '../schrijfArgument';

const klassezinnen: Readonly<Record<Exclude<Klasse, ''>, Text>> = {
  A: {
    nl: '{naam} is een A-account: met {omzet} in {jaar} hoort deze account bij de kleine groep die het grootste deel van onze omzet oplevert.',
    en: '{naam} is an A account: with {omzet} in {jaar} it belongs to the small group that brings in most of our turnover.',
  },
  B: {
    nl: '{naam} is een B-account: met {omzet} in {jaar} draagt deze account merkbaar bij aan onze omzet.',
    en: '{naam} is a B account: with {omzet} in {jaar} it contributes noticeably to our turnover.',
  },
  C: {
    nl: '{naam} is een C-account: met {omzet} in {jaar} levert deze account een klein deel van onze omzet.',
    en: '{naam} is a C account: with {omzet} in {jaar} it brings in a small part of our turnover.',
  },
};
const prospectzin: Text = {
  nl: '{naam} is nog geen klant: de account koopt voor {inkopen} in ons assortiment ({jaar}), alles bij concurrenten.',
  en: '{naam} is no customer yet: it buys {inkopen} in our range ({jaar}), all of it from competitors.',
};
const scorezinnen = {
  hoog: {
    nl: 'De score is hoog: {score} op een schaal van een tot vijf.',
    en: 'The score is high: {score} on a scale of one to five.',
  },
  gemiddeld: {
    nl: 'De score is gemiddeld: {score} op een schaal van een tot vijf.',
    en: 'The score is average: {score} on a scale of one to five.',
  },
  laag: {
    nl: 'De score is laag: {score} op een schaal van een tot vijf.',
    en: 'The score is low: {score} on a scale of one to five.',
  },
} as const satisfies Record<string, Text>;
const aandeelzinnen = {
  meeste: {
    nl: 'De account koopt het meeste in ons assortiment al bij ons: {klantaandeel} in {jaar}.',
    en: 'The account already buys most in our range from us: {klantaandeel} in {jaar}.',
  },
  minder: {
    nl: 'De account kocht {klantaandeel} van zijn inkopen in ons assortiment bij ons in {jaar}: de rest gaat naar concurrenten.',
    en: 'The account bought {klantaandeel} of its purchases in our range from us in {jaar}: the rest goes to competitors.',
  },
} as const satisfies Record<string, Text>;
const klantwaardezinnen = {
  boven: {
    nl: 'De klantwaarde (CLV) is {clv}: zoveel levert de account ons in de komende jaren naar verwachting op.',
    en: 'The customer value (CLV) is {clv}: that is what we expect the account to bring us in the years to come.',
  },
  onder: {
    nl: 'De klantwaarde (CLV) is {clv}: de account levert ons naar verwachting minder op dan hij kost.',
    en: 'The customer value (CLV) is {clv}: we expect the account to bring in less than it costs us.',
  },
} as const satisfies Record<string, Text>;

/** The judgement on the value of the account: its class, with the score, our share and CLV beside it. */
export function oordeel(
  { velden: { naam, status } }: Pick<Account, 'velden'>,
  { eigenPost, eigenJaar, score, waarde }: Analysecijfers,
  klasse: Klasse,
  schrijfwijze: Schrijfwijze,
): readonly Argument[] {
  const [jaar, aandeel, clv, totaal] = [eigenJaar(), waarde('klantaandeel'), waarde('clv'), score()];
  const scoreargument = schrijfArgument(scorezinnen[hoogte(totaal.feit?.waarde)], { score: totaal }, schrijfwijze);
  const omzet = eigenPost('eigenOmzet');
  const isNieuw = status === 'prospect' && !omzet?.feit?.waarde;
  if (isNieuw) {
    return [
      schrijfArgument(prospectzin, { naam, inkopen: eigenPost('inkopenAssortiment'), jaar }, schrijfwijze),
      scoreargument,
    ].filter((each) => each !== undefined);
  }
  return [
    klasse === '' ? undefined : schrijfArgument(klassezinnen[klasse], { naam, omzet, jaar }, schrijfwijze),
    scoreargument,
    schrijfArgument(
      aandeelzinnen[(aandeel.feit?.waarde ?? 0) < 0.5 ? 'minder' : 'meeste'],
      { klantaandeel: aandeel, jaar },
      schrijfwijze,
    ),
    schrijfArgument(klantwaardezinnen[(clv.feit?.waarde ?? 0) < 0 ? 'onder' : 'boven'], { clv }, schrijfwijze),
  ].filter((each) => each !== undefined);
}

const hoogte = (score = 0): keyof typeof scorezinnen => (score >= 4 ? 'hoog' : score >= 3 ? 'gemiddeld' : 'laag');
