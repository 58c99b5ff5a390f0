import { exact, type Decimal } from '../../decimal';
import type { Aanpassing, Offerte } from '../offerte';
import { decimaalOfNul } from './decimaal';

/**
 * All discounts on the whole document as one fraction of the subtotal, before they are rounded to cents; undefined when
 * an amount is to be taken of a subtotal of nothing.
 */
export function documentkorting(kortingen: Offerte['kortingen'], subtotaal: string): Decimal | undefined {
  const [percentages, bedragen] = [sumOf(kortingen, 'percentage'), sumOf(kortingen, 'bedrag')];
  if (bedragen.isZero()) return percentages;
  const base = decimaalOfNul(subtotaal);
  return base.isZero() ? undefined : percentages.plus(bedragen.div(base));
}

const sumOf = (aanpassingen: readonly Aanpassing[] = [], part: 'percentage' | 'bedrag'): Decimal =>
  aanpassingen.reduce((total, each) => total.plus(decimaalOfNul(each[part])), exact.zero);

const isPercentage = ({ percentage, btw }: Aanpassing): boolean => percentage !== undefined && btw === undefined;

/** The discounts without the one that a document discount in per cent stands in: the first such one. */
export function andereKortingen(kortingen: readonly Aanpassing[] = []): readonly Aanpassing[] {
  const at = kortingen.findIndex(isPercentage);
  return kortingen.filter((_, index) => index !== at);
}

/** The document discount in per cent as it stands, a fraction; "0" when there is none. */
export const kortingspercentage = ({ kortingen = [] }: Pick<Offerte, 'kortingen'>): string =>
  kortingen.find(isPercentage)?.percentage ?? '0';

/** The same document with this fraction as its discount in per cent; its words stay, other discounts stay, 0 takes it out. */
export function metKorting<D extends Pick<Offerte, 'kortingen'>>(document: D, korting: string): D {
  const { kortingen = [] } = document;
  const isNone = decimaalOfNul(korting).isZero();
  const at = kortingen.findIndex(isPercentage);
  if (at < 0) return isNone ? document : { ...document, kortingen: [...kortingen, { percentage: korting }] };
  const changed = isNone
    ? andereKortingen(kortingen)
    : kortingen.map((each, index) => (index === at ? { ...each, percentage: korting } : each));
  return { ...document, kortingen: changed };
}
