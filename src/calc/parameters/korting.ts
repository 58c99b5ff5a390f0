import { fractie } from '../params';

/** A discount as a share of the price. */
export const korting = fractie({
  label: { nl: 'korting', en: 'discount' },
  hint: { nl: 'Deel van de prijs, bijvoorbeeld 10%.', en: 'Share of the price, for example 10%.' },
  min: 0,
  max: 1,
});
