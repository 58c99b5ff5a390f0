import { fractie } from '../params';

/** How sure one wants to be that the real figure lies within the margin of error. */
export const betrouwbaarheid = fractie({
  label: { nl: 'betrouwbaarheid', en: 'confidence' },
  hint: {
    nl: 'Hoe zeker je wilt zijn, tussen 0% en 100%. Leeg is 95%.',
    en: 'How sure you want to be, between 0% and 100%. Empty means 95%.',
  },
  above: 0,
  below: 1,
  default: 0.95,
});
