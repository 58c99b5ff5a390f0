import { aantal } from '../params';

/** The production that the fixed costs are spread over, whatever the year brings. */
export const normaleProductie = aantal({
  label: { nl: 'normale productie', en: 'normal production' },
  hint: {
    nl: 'Aantal stuks dat je in een gewone periode maakt, gemiddeld over goede en slechte jaren.',
    en: 'Number of units that you make in an ordinary period, averaged over good and bad years.',
  },
  min: 0,
});
