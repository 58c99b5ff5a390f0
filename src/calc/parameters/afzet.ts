import { aantal } from '../params';

/** How many pieces are sold in a period. */
export const afzet = aantal({
  label: { nl: 'afzet', en: 'sales volume' },
  hint: {
    nl: 'Aantal stuks dat je in de periode verkoopt.',
    en: 'Number of units that you sell in the period.',
  },
  min: 0,
});
