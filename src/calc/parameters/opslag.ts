import { fractie } from '../params';

/** Gross profit as a share of the purchase price, never of the selling price. */
export const opslag = fractie({
  label: { nl: 'opslag', en: 'markup' },
  hint: {
    nl: 'Brutowinst als deel van de inkoopprijs, bijvoorbeeld 40%.',
    en: 'Gross profit as a share of the purchase price, for example 40%.',
  },
  min: -1,
  max: 10,
});
