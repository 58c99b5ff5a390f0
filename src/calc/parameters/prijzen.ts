import { euro, reeks } from '../params';

/** The price of one piece on each line of an offerte. */
export const prijzen = reeks(
  euro({
    label: { nl: 'prijzen', en: 'prices' },
    hint: { nl: 'Stuksprijs per regel, exclusief btw.', en: 'Price per piece for each line, excluding VAT.' },
    min: 0,
  }),
);
