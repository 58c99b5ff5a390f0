import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { Veld } from '../veld';

/** What a document holds in one of its fields; empty for nothing. */
export function fieldValue(document: Partial<OfferteDocument>, veld: Veld): string | boolean {
  const { vracht } = document;
  switch (veld) {
    case 'vracht.bedrag':
      return vracht?.bedrag ?? '';
    case 'vracht.francogrens':
      return vracht?.francogrens ?? '';
    case 'vracht.btw':
      return typeof vracht?.btw === 'object' ? vracht.btw.categorie : (vracht?.btw ?? '');
    case 'vracht.tarief':
      return typeof vracht?.btw === 'object' ? vracht.btw.tarief : '';
    case 'prijzen':
      return document.prijzen ?? 'exclusief';
    case 'afronding':
      return document.afronding ?? 'per tarief';
    default: {
      const value = veld
        .split('.')
        .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], document);
      return typeof value === 'boolean' ? value : ((value as string | undefined) ?? '');
    }
  }
}
