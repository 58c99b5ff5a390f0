import { euro } from '../params';

/** The variable costs of a whole production together, to be divided by the number of pieces. */
export const variabeleProductiekosten = euro({
  label: { nl: 'variabele kosten', en: 'variable costs' },
  hint: {
    nl: 'Variabele kosten van de werkelijke productie samen, excl. btw, behalve wat je bij directe kosten per stuk invult.',
    en: 'Variable costs of the actual production together, excl. VAT, except what you enter as direct costs per unit.',
  },
  min: 0,
});
