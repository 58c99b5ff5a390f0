import { euro } from '../params';

/** What one piece is sold for. */
export const verkoopprijs = euro({
  label: { nl: 'verkoopprijs', en: 'selling price' },
  hint: { nl: 'Verkoopprijs per stuk, excl. btw.', en: 'Selling price per unit, excl. VAT.' },
  min: 0,
});
