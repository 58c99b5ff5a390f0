import { fractie } from '../params';

/** Gross profit as a share of the selling price, never of the purchase price. */
export const marge = fractie({
  label: { nl: 'marge', en: 'margin' },
  hint: {
    nl: 'Brutowinst als deel van de verkoopprijs, bijvoorbeeld 30%.',
    en: 'Gross profit as a share of the selling price, for example 30%.',
  },
  max: 1,
});
