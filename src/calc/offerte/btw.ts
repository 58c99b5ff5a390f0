import { divide, sum } from '../arithmetic';
import type { Calculator, Cents, Num } from '../num';
import type { BtwCijfers } from './cijfers';
import { btwCategorieen } from './offerte';

/** How the btw of an offerte is rounded: once per rate, or per line and per adjustment. Both are allowed; never mixed. */
export type BtwAfronding = 'totaal' | 'regel';

/** All amounts that carry the same btw. */
export interface BtwBedragen<N> extends BtwCijfers<N> {
  readonly bedragen: readonly N[];
}

/** From the highest rate to the lowest, and of one rate in the order of the categories. */
export const inBtwOrder = <N extends Num<N>>(a: BtwCijfers<N>, b: BtwCijfers<N>): number =>
  a.tarief.equals(b.tarief)
    ? btwCategorieen.indexOf(a.categorie) - btwCategorieen.indexOf(b.categorie)
    : b.tarief.lessThan(a.tarief)
      ? -1
      : 1;

/** The one among these with the same category and rate. */
export const withBtw = <N extends Num<N>, T extends BtwCijfers<N>>(
  groepen: readonly T[],
  { categorie, tarief }: BtwCijfers<N>,
): T | undefined => groepen.find((groep) => groep.categorie === categorie && groep.tarief.equals(tarief));

/** Amounts and the btw beside them by btw, the highest rate first. */
export function bedragenPerBtw<N extends Num<N>>(
  bedragen: readonly N[],
  btw: readonly BtwCijfers<N>[],
): readonly BtwBedragen<N>[] {
  const groepen: (BtwCijfers<N> & { bedragen: N[] })[] = [];
  bedragen.forEach((bedrag, index) => {
    const { categorie, tarief } = btw[index] as BtwCijfers<N>;
    const groep = withBtw(groepen, { categorie, tarief });
    if (groep) groep.bedragen.push(bedrag);
    else groepen.push({ categorie, tarief, bedragen: [bedrag] });
  });
  return groepen.sort(inBtwOrder);
}

/** The btw over an amount, or the btw that is in it where prices include it; in cents. */
export const btwOver = <N extends Num<N>>(
  bedrag: N,
  tarief: N,
  isInclusief: boolean,
  { one, toCents }: Calculator<N>,
): Cents<N> => toCents(isInclusief ? divide(bedrag.times(tarief), one.plus(tarief)) : bedrag.times(tarief));

/** The btw over amounts with one rate, in cents: rounded once over all of them, or for each of them. */
export function btwOverAlle<N extends Num<N>>(
  { tarief, bedragen }: BtwBedragen<N>,
  afronding: BtwAfronding,
  calculator: Calculator<N>,
  isInclusief = false,
): Cents<N> {
  const belast = afronding === 'regel' ? bedragen : [sum(bedragen, calculator)];
  const btw = belast.map((bedrag) => btwOver(bedrag, tarief, isInclusief, calculator));
  return calculator.toCents(sum(btw, calculator));
}
