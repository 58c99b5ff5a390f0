import { euro } from '../params';

/** What one piece costs to buy or to make. */
export const inkoopprijs = euro({
  label: { nl: 'inkoopprijs', en: 'purchase price' },
  hint: { nl: 'Inkoopprijs of kostprijs per stuk, excl. btw.', en: 'Purchase or cost price per unit, excl. VAT.' },
  min: 0,
});
