import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import type { Offertestatus } from '../../../calc/offerte/offertedocument';
import type { OfferteTexts } from '../texts/nl';

/** Why the fields are closed, and the way to open them where there is one. */
export function lockedText(status: Offertestatus, { een }: OfferteTexts): string {
  if (status === 'goedgekeurd') return een.approved;
  return actiesVan(status).includes('versieMaken') ? een.locked : een.closed;
}
