import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { Veld } from '../../../workbook/offerte/veld';

/** What a field of an offerte holds, as `writeFields` takes it. */
export function valueOf(document: OfferteDocument, veld: Veld): string | boolean {
  const { vracht } = document;
  switch (veld) {
    case 'vracht.bedrag':
      return vracht?.bedrag ?? '';
    case 'vracht.francogrens':
      return vracht?.francogrens ?? '';
    case 'vracht.btw':
      return typeof vracht?.btw === 'object' ? vracht.btw.categorie : (vracht?.btw ?? 'naar verhouding');
    case 'vracht.tarief':
      return typeof vracht?.btw === 'object' ? vracht.btw.tarief : '';
    case 'prijzen':
      return document.prijzen ?? 'exclusief';
    case 'afronding':
      return document.afronding ?? 'per tarief';
    default: {
      const [part, field] = veld.split('.') as [keyof OfferteDocument, string?];
      const held: unknown = document[part];
      const value = field === undefined ? held : (held as Readonly<Record<string, unknown>>)[field];
      return typeof value === 'boolean' ? value : typeof value === 'string' ? value : '';
    }
  }
}
