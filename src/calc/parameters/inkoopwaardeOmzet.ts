import { euro } from '../params';

/** What the goods that were sold cost to buy, where it is set against the stock. */
export const inkoopwaardeOmzet = euro({
  label: { nl: 'inkoopwaarde van de omzet', en: 'cost of sales' },
  hint: {
    nl: 'Wat de verkochte goederen bij inkoop kostten, over de hele periode. Dus niet de omzet.',
    en: 'What the goods sold cost to buy, over the whole period. So not the turnover.',
  },
  min: 0,
});
