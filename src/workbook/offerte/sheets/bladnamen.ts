import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { leesSleutel } from '../../../calc/offerte/leven/offertenummer';
import type { Language, Text } from '../../../calc/text';

/** The names of the two sheets of a version, as they are in the workbook. */
export interface Bladnamen {
  readonly brief: string;
  readonly intern: string;
}

const words = {
  brief: { nl: 'Offerte', en: 'Quotation' },
  intern: { nl: 'Intern', en: 'Internal' },
  order: { nl: 'Order', en: 'Order' },
  kopie: { nl: 'Kopie', en: 'Copy' },
  artikelen: { nl: 'Artikelen', en: 'Articles' },
  offertes: { nl: 'Offertes', en: 'Quotations' },
} as const satisfies Readonly<Record<string, Text>>;

/** What the tab of a sheet says, as far as that name is free: "Offerte 0001", of a later version "Offerte 0001-2". */
export const bladtitel = (
  blad: 'brief' | 'intern' | 'order' | 'kopie',
  { nummer, versie }: Offertesleutel,
  taal: Language,
): string => {
  const parts = leesSleutel(nummer);
  const number = parts ? String(parts.volgnummer).padStart(4, '0') : nummer;
  return `${words[blad][taal]} ${number}${versie === 1 ? '' : `-${versie}`}`;
};
export const gedeeldeTitel = (blad: 'artikelen' | 'offertes', taal: Language): string => words[blad][taal];
