import type { Text } from '../../../text';
import type { Controlepunt } from '../../offertedocument';
import type { Goedkeuringsreden } from '../goedkeuring';
import type { Tariefsoort } from '../btwTarieven';

/** Words that findings put into their sentences; what is no key here stands as it is. */
export const bevindingwoorden = {
  klantgegevens: { nl: 'klantgegevens', en: 'customer details' },
  aantallen: { nl: 'aantallen', en: 'quantities' },
  prijzen: { nl: 'prijzen', en: 'prices' },
  korting: { nl: 'korting', en: 'discount' },
  btw: { nl: 'btw', en: 'VAT' },
  levertijd: { nl: 'levertijd', en: 'delivery time' },
  voorwaarden: { nl: 'voorwaarden', en: 'terms' },
  documentkorting: { nl: 'korting op de hele offerte', en: 'discount on the whole quotation' },
  regelkorting: { nl: 'korting op een regel', en: 'discount on a line' },
  marge: { nl: 'te lage marge', en: 'margin too low' },
  betalingskorting: { nl: 'de betalingskorting', en: 'the discount for early payment' },
  maxKorting: { nl: 'je mandaat', en: 'your mandate' },
  algemeen: { nl: 'het algemene tarief', en: 'the standard rate' },
  verlaagd: { nl: 'het verlaagde tarief', en: 'the reduced rate' },
  nul: { nl: 'het nultarief', en: 'the zero rate' },
  logies: { nl: 'logies (overnachten)', en: 'accommodation (overnight stays)' },
  verlegd: { nl: 'verlegd', en: 'reverse charge' },
  intracommunautair: { nl: 'intracommunautair', en: 'intra-community' },
} as const satisfies Record<Controlepunt | Goedkeuringsreden['code'] | Tariefsoort, Text> & Record<string, Text>;
