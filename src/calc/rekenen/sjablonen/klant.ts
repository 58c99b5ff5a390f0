import type { Parameter } from '../sjabloon';

/** A made-up account, for exercises in which it does not matter which. */
export const KLANT: Parameter = {
  naam: 'klant',
  tekst: [
    'Bakkerij De Korenaar',
    'Café Het Plein',
    'Bouwbedrijf Van Dam',
    'Fietsenwinkel Noord',
    'Zorgcentrum De Linde',
    'Tuincentrum Groenhof',
    'Drukkerij Spectrum',
    'Sportschool Vitaal',
  ],
};
