import { euro } from '../params';

/** What the goods that a business sold, or used for its products, cost to buy. */
export const inkoopwaarde = euro({
  label: { nl: 'inkoopwaarde', en: 'cost of sales' },
  hint: {
    nl: 'Inkoop van de verkochte goederen en van grondstoffen, excl. btw.',
    en: 'Purchase cost of the goods sold and of raw materials, excl. VAT.',
  },
  min: 0,
});
