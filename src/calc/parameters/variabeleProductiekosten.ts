import { euro } from '../params';

/** The variable costs of a whole production together, to be divided by the number of pieces. */
export const variabeleProductiekosten = euro({
  label: { nl: 'variabele kosten', en: 'variable costs' },
  hint: {
    nl: 'Alle variabele kosten van de werkelijke productie bij elkaar, excl. btw. Dus niet per stuk.',
    en: 'All variable costs of the actual production together, excl. VAT. So not per unit.',
  },
  min: 0,
});
