import { fractie } from '../params';

/** The margin that a price is to reach; one of -1000% or less is a whole number typed by mistake. */
export const gewensteMarge = fractie({
  label: { nl: 'marge', en: 'margin' },
  hint: {
    nl: 'Brutowinst als deel van de verkoopprijs, bijvoorbeeld 30%.',
    en: 'Gross profit as a share of the selling price, for example 30%.',
  },
  above: -10,
  max: 1,
});
