import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { fieldValue } from '../../../workbook/offerte/sheets/fieldValue';
import type { Veld } from '../../../workbook/offerte/veld';

/** What a field of an offerte holds, as `writeFields` takes it; freight goes by proportion until somebody chooses. */
export const valueOf = (document: OfferteDocument, veld: Veld): string | boolean =>
  veld === 'vracht.btw' ? fieldValue(document, veld) || 'naar verhouding' : fieldValue(document, veld);
