import type { OfferteDocument } from '../../../calc/offerte/offertedocument';

/** Whether there is anything that a discount could be taken of. */
export const hasPricedLine = ({ regels }: Pick<OfferteDocument, 'regels'>): boolean =>
  regels.some(({ soort = 'product' }) => soort !== 'tekst' && soort !== 'sectie');
