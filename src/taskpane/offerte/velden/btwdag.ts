import { isDatum } from '../../../calc/offerte/leven/datum';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { vandaag } from '../../fields/vandaag';

/** The day whose rates are offered: of the delivery, else of the offerte; while neither is a date, today. */
export const btwdag = ({ voorwaarden, datum }: Pick<OfferteDocument, 'voorwaarden' | 'datum'>): string =>
  [voorwaarden.leverdatum, datum].find(isDatum) ?? vandaag();
