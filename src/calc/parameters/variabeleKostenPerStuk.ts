import { euro } from '../params';

/** What each extra piece costs. */
export const variabeleKostenPerStuk = euro({
  label: { nl: 'variabele kosten', en: 'variable costs' },
  hint: {
    nl: 'Per stuk, excl. btw: wat elk extra stuk kost, zoals inkoop en verpakking.',
    en: 'Per unit, excl. VAT: what each extra unit costs, such as purchase and packaging.',
  },
  min: 0,
});
