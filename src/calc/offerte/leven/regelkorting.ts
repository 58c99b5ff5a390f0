import { cascade } from '../../arithmetic';
import { exact, type Decimal } from '../../decimal';
import type { Offerteregel } from '../offerte';
import { decimaal, decimaalOfNul } from './decimaal';

/**
 * What a line gives away of its price, as a fraction: its cascade and its discount in euro together. The staffel is the
 * price list and no discount. `netto` is the line's amount as computed. Undefined where there is no price to take it of.
 */
export function regelkorting(
  { kortingen = [], kortingBedrag, toeslagBedrag }: Offerteregel,
  netto: string,
): Decimal | undefined {
  const left = cascade(
    kortingen.map((each) => decimaalOfNul(each)),
    exact,
  );
  const bedrag = decimaal(kortingBedrag);
  if (bedrag === undefined || bedrag.isZero()) return exact.one.minus(left);
  const afterCascade = decimaalOfNul(netto)
    .plus(exact.toCents(bedrag))
    .minus(exact.toCents(decimaalOfNul(toeslagBedrag)));
  if (left.isZero() || afterCascade.isZero()) return undefined;
  const before = afterCascade.div(left);
  return exact.one.minus(left).plus(bedrag.div(before));
}
