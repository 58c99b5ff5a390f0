import { euro } from '../params';

/** Variable costs that are known for one piece. */
export const directeKostenPerStuk = euro({
  label: { nl: 'directe kosten per stuk', en: 'direct costs per unit' },
  hint: {
    nl: 'Kosten die je per stuk al weet, zoals grondstof, excl. btw. Leeg is 0.',
    en: 'Costs that you already know per unit, such as raw material, excl. VAT. Empty means 0.',
  },
  min: 0,
  default: 0,
});
