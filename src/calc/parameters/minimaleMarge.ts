import { fractie } from '../params';

/** The margin below which one does not want to sell. */
export const minimaleMarge = fractie({
  label: { nl: 'minimale marge', en: 'minimum margin' },
  hint: {
    nl: 'Marge over de verkoopprijs die je minstens wilt overhouden. Leeg is 0%.',
    en: 'Margin on the selling price that you want to keep at least. Empty means 0%.',
  },
  min: 0,
  max: 1,
  default: 0,
});
