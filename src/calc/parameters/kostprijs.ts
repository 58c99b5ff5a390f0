import { euro } from '../params';

/** What one piece costs the seller. */
export const kostprijs = euro({
  label: { nl: 'kostprijs', en: 'cost price' },
  hint: {
    nl: 'Per stuk, excl. btw. Voor de korte termijn variabel, voor de lange termijn integraal.',
    en: 'Per unit, excl. VAT. Variable cost for the short term, full cost for the long term.',
  },
  min: 0,
});
