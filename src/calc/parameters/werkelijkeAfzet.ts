import { aantal } from '../params';

/** The pieces that were really sold. */
export const werkelijkeAfzet = aantal({
  label: { nl: 'werkelijke afzet', en: 'actual sales volume' },
  hint: { nl: 'Aantal stuks dat echt is verkocht.', en: 'Number of units that were really sold.' },
  min: 0,
});
