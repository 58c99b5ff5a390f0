import { euro } from '../params';

/** Costs that stay the same however much is made or sold. */
export const constanteKosten = euro({
  label: { nl: 'constante kosten', en: 'fixed costs' },
  hint: {
    nl: 'Kosten die gelijk blijven als je meer maakt of verkoopt, over de hele periode.',
    en: 'Costs that stay the same when you make or sell more, over the whole period.',
  },
  min: 0,
});
