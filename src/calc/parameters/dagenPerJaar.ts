import { dagen } from '../params';

/** The days in a year by which interest is counted. */
export const dagenPerJaar = dagen({
  label: { nl: 'dagen per jaar', en: 'days per year' },
  hint: {
    nl: 'Leeg is 365. Sommige lesboeken rekenen met 360.',
    en: 'Empty means 365. Some textbooks use 360.',
  },
  above: 0,
  default: 365,
});
