import { keuze } from '../params';

/** What a percentage between purchase and selling price is taken of. */
export const soort = keuze(['opslag', 'marge'], {
  label: { nl: 'soort', en: 'kind' },
  hint: {
    nl: '"opslag" gaat over de inkoopprijs, "marge" over de verkoopprijs. Leeg is "opslag".',
    en: '"opslag" is a markup on the purchase price, "marge" a margin on the selling price. Empty means "opslag".',
  },
  default: 'opslag',
});
