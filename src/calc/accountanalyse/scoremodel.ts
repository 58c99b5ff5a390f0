import { sum } from '../arithmetic';
import { exact, type Decimal } from '../decimal';
import { decimaal } from '../offerte/leven/decimaal';
import { functiewaarde } from '../offerte/leven/functiewaarde';
import { exceeds } from '../relations';
import { gewogengemiddelde } from '../statistiek/gewogengemiddelde';
import { scorecriteria, type Account, type Accountveld, type Scorecriterium } from './account';
import type { Score } from './analyse';

export const LAAGSTE_SCORE = 1;
export const HOOGSTE_SCORE = 5;

/** How much each criterion counts until one decides otherwise; together they are one. */
export const standaardgewichten = {
  'gewicht.omzetpotentie': '0.3',
  'gewicht.marge': '0.25',
  'gewicht.strategischeFit': '0.2',
  'gewicht.kredietwaardigheid': '0.15',
  'gewicht.relatie': '0.1',
} as const satisfies Readonly<Partial<Record<Accountveld, string>>>;

/**
 * The weighted score of an account. There is a total when each criterion has a score of one to five and a weight that is
 * not negative, and the weights add up to one.
 */
export function scoremodel({ velden }: Pick<Account, 'velden'>): Score {
  const gelezen = scorecriteria.map((criterium) => leesOnderdeel(velden, criterium));
  const gewichten = gelezen.flatMap(({ gewicht }) => (gewicht === undefined ? [] : [gewicht]));
  const scores = gelezen.flatMap(({ score }) => (score === undefined ? [] : [score]));
  const som = sum(gewichten, exact);
  const isHeel = !exceeds(som, exact.one, exact) && !exceeds(exact.one, som, exact);
  const isCompleet = gewichten.length === scorecriteria.length && scores.length === scorecriteria.length;
  return {
    totaal:
      isCompleet && isHeel ? (functiewaarde(gewogengemiddelde, { waarden: scores, gewichten }) as number) : undefined,
    somGewichten: exact.toCell(som),
    onderdelen: gelezen.map(({ criterium, gewicht, score }) => ({
      criterium,
      gewicht: cel(gewicht),
      score: cel(score),
      gewogen: cel(gewicht && score?.times(gewicht)),
    })),
  };
}

function leesOnderdeel(
  velden: Account['velden'],
  criterium: Scorecriterium,
): { readonly criterium: Scorecriterium; readonly gewicht: Decimal | undefined; readonly score: Decimal | undefined } {
  const gewicht = decimaal(velden[`gewicht.${criterium}`]);
  const score = decimaal(velden[`score.${criterium}`]);
  const past = score?.greaterThanOrEqualTo(LAAGSTE_SCORE) === true && score.lessThanOrEqualTo(HOOGSTE_SCORE);
  return { criterium, gewicht: gewicht?.isNegative() ? undefined : gewicht, score: past ? score : undefined };
}

const cel = (waarde: Decimal | undefined): number | '' => (waarde === undefined ? '' : exact.toCell(waarde));
