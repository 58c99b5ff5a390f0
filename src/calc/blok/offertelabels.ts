import type { BtwCategorie } from '../offerte/offerte';
import type { Language } from '../text';

/**
 * In Dutch and in English: the functions of either language write an offerte in the language that it is made in, so that
 * the build may not leave one of them out.
 */
type Opschrift = readonly [nl: string, en: string];

/** The words of a label in a language. */
export const inTaal = ([nl, en]: Opschrift, taal: Language): string => (taal === 'nl' ? nl : en);

/** What the rows of an offerte's totals are called on paper; `%` is a percentage or a number of days. */
export const offertelabels = {
  subtotaal: ['Subtotaal', 'Subtotal'],
  korting: ['Korting', 'Discount'],
  toeslag: ['Toeslag', 'Surcharge'],
  vracht: ['Vracht', 'Freight'],
  franco: ['Vracht (franco)', 'Freight (carriage paid)'],
  inclusief: [' incl. btw', ' incl. VAT'],
  grondslag: ['Totaal excl. btw', 'Total excl. VAT'],
  totaal: ['Totaal incl. btw', 'Total incl. VAT'],
  vooruitbetaald: ['Vooruitbetaald', 'Paid in advance'],
  afronding: ['Afronding', 'Rounding'],
  teBetalen: ['Te betalen', 'Amount due'],
  bijBetaling: ['Te betalen bij betaling binnen % dagen', 'Amount due if paid within % days'],
  bijSnelleBetaling: ['Te betalen bij snelle betaling', 'Amount due if paid early'],
  betalingskorting: [' (% betalingskorting)', ' (% discount for prompt payment)'],
  zonderBetalingskorting: [
    'Btw berekend over het bedrag zonder betalingskorting',
    'VAT calculated on the amount without the discount for prompt payment',
  ],
  'per tarief': ['Btw per tarief afgerond (EN 16931)', 'VAT rounded per rate (EN 16931)'],
  'per regel': ['Btw per regel afgerond (niet volgens EN 16931)', 'VAT rounded per line (not according to EN 16931)'],
} as const satisfies Record<string, Opschrift>;

/** The btw of one category, above its base. */
export const btwlabels: Readonly<Record<BtwCategorie, Opschrift>> = {
  standaard: ['Btw % over', 'VAT % on'],
  nul: ['Btw % over', 'VAT % on'],
  vrijgesteld: ['Vrijgesteld van btw over', 'Exempt from VAT on'],
  verlegd: ['Btw verlegd over', 'VAT reverse charge on'],
  intracommunautair: ['Btw % intracommunautaire levering over', 'VAT % intra-community supply on'],
  export: ['Btw % export over', 'VAT % export on'],
  'buiten btw': ['Buiten de btw over', 'Outside the scope of VAT on'],
};
