import { euro, reeks } from '../params';

/** The price of one piece on each line of an offerte. */
export const prijzen = reeks(
  euro({
    label: { nl: 'prijzen', en: 'prices' },
    hint: { nl: 'Prijs per stuk voor elke regel, excl. btw.', en: 'Price per unit for each line, excl. VAT.' },
    min: 0,
  }),
);
