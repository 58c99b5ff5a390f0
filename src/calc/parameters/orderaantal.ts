import { aantal } from '../params';

/** The pieces of one order: one unless told otherwise. */
export const orderaantal = aantal({
  label: { nl: 'aantal', en: 'quantity' },
  hint: { nl: 'Aantal stuks in de order. Leeg is 1.', en: 'Number of units in the order. Empty means 1.' },
  min: 0,
  default: 1,
});
