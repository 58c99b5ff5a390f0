import type { BtwCategorie } from '../offerte/offerte';
import type { Text } from '../text';

/** What the rows of an offerte's totals are called on paper; `%` is a percentage or a number of days. */
export const offertelabels = {
  subtotaal: { nl: 'Subtotaal', en: 'Subtotal' },
  korting: { nl: 'Korting', en: 'Discount' },
  toeslag: { nl: 'Toeslag', en: 'Surcharge' },
  vracht: { nl: 'Vracht', en: 'Freight' },
  franco: { nl: 'Vracht (franco)', en: 'Freight (carriage paid)' },
  inclusief: { nl: ' incl. btw', en: ' incl. VAT' },
  grondslag: { nl: 'Totaal excl. btw', en: 'Total excl. VAT' },
  totaal: { nl: 'Totaal incl. btw', en: 'Total incl. VAT' },
  vooruitbetaald: { nl: 'Vooruitbetaald', en: 'Paid in advance' },
  afronding: { nl: 'Afronding', en: 'Rounding' },
  teBetalen: { nl: 'Te betalen', en: 'Amount due' },
  bijBetaling: { nl: 'Te betalen bij betaling binnen % dagen', en: 'Amount due if paid within % days' },
  bijSnelleBetaling: { nl: 'Te betalen bij snelle betaling', en: 'Amount due if paid early' },
  betalingskorting: { nl: ' (% betalingskorting)', en: ' (% discount for prompt payment)' },
  zonderBetalingskorting: {
    nl: 'Btw berekend over het bedrag zonder betalingskorting',
    en: 'VAT calculated on the amount without the discount for prompt payment',
  },
  'per tarief': { nl: 'Btw per tarief afgerond (EN 16931)', en: 'VAT rounded per rate (EN 16931)' },
  'per regel': {
    nl: 'Btw per regel afgerond (niet volgens EN 16931)',
    en: 'VAT rounded per line (not according to EN 16931)',
  },
} as const satisfies Record<string, Text>;

/** The btw of one category, above its base. */
export const btwlabels: Readonly<Record<BtwCategorie, Text>> = {
  standaard: { nl: 'Btw % over', en: 'VAT % on' },
  nul: { nl: 'Btw % over', en: 'VAT % on' },
  vrijgesteld: { nl: 'Vrijgesteld van btw over', en: 'Exempt from VAT on' },
  verlegd: { nl: 'Btw verlegd over', en: 'VAT reverse charge on' },
  intracommunautair: { nl: 'Btw % intracommunautaire levering over', en: 'VAT % intra-community supply on' },
  export: { nl: 'Btw % export over', en: 'VAT % export on' },
  'buiten btw': { nl: 'Buiten de btw over', en: 'Outside the scope of VAT on' },
};
