import { fractie, reeksOfGetal } from '../params';

/** The discount on each line of an offerte, or one for all lines. */
export const kortingen = reeksOfGetal(
  fractie({
    label: { nl: 'kortingen', en: 'discounts' },
    hint: {
      nl: 'Korting per regel, of één korting voor alle regels. Leeg is 0%.',
      en: 'Discount per line, or one for all lines. Empty means 0%.',
    },
    min: 0,
    max: 1,
    default: 0,
  }),
);
