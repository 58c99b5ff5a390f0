import type { Post } from '../../blok/boekjaar';
import type { Text } from '../../text';
import type { Argument, Kengetalsleutel } from '../analyse';
import type { Analysecijfers } from '../analysecijfers';
import { schrijfArgument, type Schrijfwijze } from '../schrijfArgument';
import { metTrend, type Trendcijfer } from './metTrend';

const zinnen = {
  omzet: { nl: 'De omzet was {waarde} in {jaar}.', en: 'Turnover was {waarde} in {jaar}.' },
  winst: { nl: 'Het resultaat na belasting was {waarde} in {jaar}.', en: 'Profit after tax was {waarde} in {jaar}.' },
  liquiditeit: {
    nl: 'De current ratio was {waarde} in {jaar} ({doel} is vanaf {norm}): de liquiditeit is {oordeel}.',
    en: 'The current ratio was {waarde} in {jaar} ({doel} is from {norm}): liquidity is {oordeel}.',
  },
  solvabiliteit: {
    nl: 'De solvabiliteit was {waarde} in {jaar} ({doel} is vanaf {norm}): dat is {oordeel}.',
    en: 'Solvency was {waarde} in {jaar} ({doel} is from {norm}): that is {oordeel}.',
  },
  gunstig: {
    nl: 'De rentabiliteit is gunstig: de schulden kostten {rvv}, en het totale vermogen bracht meer op, namelijk {waarde} in {jaar}.',
    en: 'Profitability is favourable: the debts cost {rvv}, and total capital yielded more, namely {waarde} in {jaar}.',
  },
  ongunstig: {
    nl: 'De rentabiliteit is ongunstig: de schulden kostten {rvv}, en het totale vermogen bracht niet meer op dan {waarde} in {jaar}.',
    en: 'Profitability is unfavourable: the debts cost {rvv}, and total capital yielded no more than {waarde} in {jaar}.',
  },
  rentabiliteit: {
    nl: 'Het totale vermogen bracht {waarde} op in {jaar}.',
    en: 'Total capital yielded {waarde} in {jaar}.',
  },
  balansverschil: {
    nl: 'Let op: de balans van {jaar} sluit niet, het verschil is {verschil}. De kengetallen zijn daarom niet zeker.',
    en: 'Note: the balance sheet of {jaar} does not balance, the difference is {verschil}. So the ratios are not certain.',
  },
} as const satisfies Record<string, Text>;

/** The financial position: what it sells, whether it can pay now and later, and what its capital yields. */
export function financieel(cijfers: Analysecijfers, schrijfwijze: Schrijfwijze): readonly Argument[] {
  const { kengetal, norm, oordeel, post } = cijfers;
  const jaar = cijfers.jaar();
  const jaarVorig = cijfers.jaar(1);
  const trend = (sleutel: Kengetalsleutel): Trendcijfer => ({
    waarde: kengetal(sleutel),
    vorig: kengetal(sleutel, 1),
    jaarVorig,
  });
  const beoordeeld = (zin: Text, sleutel: Kengetalsleutel): Argument | undefined => {
    const woord = oordeel(sleutel)?.verdict[schrijfwijze.taal];
    const goed = norm(sleutel, 'good');
    const doel = goed?.verdict[schrijfwijze.taal];
    return metTrend(zin, trend(sleutel), { jaar, norm: goed, doel, oordeel: woord }, schrijfwijze);
  };
  const [rtv, rvv] = [trend('rtv'), kengetal('rvv')];
  const isGunstig = (rtv.waarde?.feit?.waarde ?? 0) > (rvv?.feit?.waarde ?? 0);
  const verschil = cijfers.balansverschil();
  const bedrag = (zin: Text, naam: Post): Argument | undefined =>
    metTrend(zin, { waarde: post(naam), vorig: post(naam, 1), jaarVorig }, { jaar }, schrijfwijze);
  return [
    bedrag(zinnen.omzet, 'omzet'),
    bedrag(zinnen.winst, 'resultaatNaBelasting'),
    beoordeeld(zinnen.liquiditeit, 'currentratio'),
    beoordeeld(zinnen.solvabiliteit, 'solvabiliteit'),
    metTrend(isGunstig ? zinnen.gunstig : zinnen.ongunstig, rtv, { jaar, rvv }, schrijfwijze) ??
      metTrend(zinnen.rentabiliteit, rtv, { jaar }, schrijfwijze),
    schrijfArgument(zinnen.balansverschil, { verschil, jaar }, schrijfwijze),
  ].filter((each) => each !== undefined);
}
