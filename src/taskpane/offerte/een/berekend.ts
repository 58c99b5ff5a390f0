import type { Problem } from '../../../calc/errors';
import { probeerOfferte } from '../../../calc/offerte/leven/probeerOfferte';
import type { Offerte, OfferteTotalen } from '../../../calc/offerte/offerte';

/** The totals of an offerte, or what is wrong with what they are computed from. */
export type Berekend =
  | { readonly totalen: OfferteTotalen; readonly problem?: undefined }
  | { readonly totalen?: undefined; readonly problem: Problem };

export function berekend(offerte: Offerte): Berekend {
  const outcome = probeerOfferte(offerte);
  return 'code' in outcome ? { problem: outcome } : { totalen: outcome };
}
