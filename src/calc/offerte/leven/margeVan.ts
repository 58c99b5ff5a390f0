import type { Decimal } from '../../decimal';
import type { OfferteTotalen } from '../offerte';
import { decimaalOfNul } from './decimaal';

/** The margin as a fraction in full, of which the totals show four decimals; undefined without kostprijs or turnover. */
export function margeVan({ marge }: Pick<OfferteTotalen, 'marge'>): Decimal | undefined {
  if (!marge) return undefined;
  const omzet = decimaalOfNul(marge.omzet);
  return omzet.isZero() ? undefined : decimaalOfNul(marge.brutowinst).div(omzet);
}
