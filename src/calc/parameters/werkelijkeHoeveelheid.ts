import { getal } from '../params';

/** How much was really used: pieces, kilos or hours. */
export const werkelijkeHoeveelheid = getal({
  label: { nl: 'werkelijke hoeveelheid', en: 'actual quantity' },
  hint: {
    nl: 'Wat er echt is verbruikt, bijvoorbeeld in kilo of in uren.',
    en: 'What was really used, for example in kilos or in hours.',
  },
  min: 0,
});
