import type { Calculator, Num } from '../num';
import type { OfferteCijfers, OfferteTotalenCijfers } from './cijfers';

/**
 * The totals of an offerte whose figures have been read. Throws an Offertefout for what makes no offerte: a negative
 * price, two lines of one groep that count, a staffel out of order, an amount to split over nothing.
 */
export declare function totalenVan<N extends Num<N>>(
  offerte: OfferteCijfers<N>,
  calculator: Calculator<N>,
): OfferteTotalenCijfers<N>;
