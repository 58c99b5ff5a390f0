import { euro } from '../params';

/** Costs that stay the same however much is sold. */
export const constanteKosten = euro({
  label: { nl: 'constante kosten', en: 'fixed costs' },
  hint: {
    nl: 'Kosten die gelijk blijven als je meer verkoopt, over de hele periode.',
    en: 'Costs that stay the same when you sell more, over the whole period.',
  },
  min: 0,
});
