import type { Text } from '../../../calc/text';

/** The words of an order that nobody types. */
export const ordertekst = {
  titel: { nl: 'Order', en: 'Order' },
  inleiding: {
    nl: 'Order volgens offerte {nummer} van {datum}. De bedragen zijn die van de offerte.',
    en: 'Order according to quotation {nummer} of {datum}. The amounts are those of the quotation.',
  },
} as const satisfies Readonly<Record<string, Text>>;
