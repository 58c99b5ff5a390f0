import { aantal } from '../params';

/** For how many pieces an amount per piece is wanted: one unless told otherwise. */
export const aantalStuks = aantal({
  label: { nl: 'aantal', en: 'quantity' },
  hint: {
    nl: 'Aantal stuks. Leeg is 1: de uitkomst per stuk.',
    en: 'Number of units. Empty means 1: the outcome per unit.',
  },
  min: 0,
  default: 1,
});
