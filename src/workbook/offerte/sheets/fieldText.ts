import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { Veld } from '../veld';
import { fieldValue } from './fieldValue';

/** What a document says in one of its fields, as a cell writes it; empty for nothing. */
export function fieldText(document: Partial<OfferteDocument>, veld: Veld): string {
  const value = fieldValue(document, veld);
  return typeof value === 'boolean' ? (value ? 'ja' : '') : value;
}
