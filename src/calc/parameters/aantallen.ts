import { aantal, reeks } from '../params';

/** The pieces on each line of an offerte; below zero where goods come back. */
export const aantallen = reeks(
  aantal({
    label: { nl: 'aantallen', en: 'quantities' },
    hint: { nl: 'Aantal per regel. Negatief is een retour.', en: 'Quantity per line. Negative means a return.' },
  }),
);
