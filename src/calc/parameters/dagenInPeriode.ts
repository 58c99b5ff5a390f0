import { dagen } from '../params';

/** The length of the period over which an amount was counted: a year unless told otherwise. */
export const dagenInPeriode = dagen({
  label: { nl: 'dagen', en: 'days' },
  hint: {
    nl: 'Dagen in de periode. Leeg is 365. Sommige lesboeken rekenen met 360.',
    en: 'Days in the period. Empty means 365. Some textbooks use 360.',
  },
  above: 0,
  default: 365,
});
