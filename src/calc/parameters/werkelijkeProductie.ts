import { aantal } from '../params';

/** The production of the period itself, known or expected. */
export const werkelijkeProductie = aantal({
  label: { nl: 'werkelijke productie', en: 'actual production' },
  hint: {
    nl: 'Aantal stuks dat je in de periode hebt gemaakt of verwacht te maken.',
    en: 'Number of units that you made in the period or expect to make.',
  },
  min: 0,
});
