import { divide } from '../arithmetic';
import { define } from '../define';
import { telling } from '../params';
import { atMost } from '../relations';

/**
 * The part of the quotations that becomes an order.
 *
 * Counts, not negative (#NUM!); the result is a fraction. No quotations gives #DIV/0!, more orders than quotations #NUM!.
 */
export const hitrate = define({
  id: 'HITRATE',
  group: 'markt',
  priority: 2,
  title: { nl: 'Hitrate (scoringspercentage)', en: 'Hit rate' },
  summary: {
    nl: 'Hoeveel procent van je offertes wordt een order?',
    en: 'What percentage of your quotations becomes an order?',
  },
  purpose: {
    nl: 'Gebruik de hitrate als je wilt weten of je offertes raak zijn. Bij 30% worden er van elke 10 offertes 3 een order. Is je hitrate laag, kijk dan of je te vroeg offertes stuurt, of naar klanten die niet bij je passen.',
    en: 'Use the hit rate to see whether your quotations hit the mark. At 30%, 3 out of every 10 quotations become an order. When your hit rate is low, check whether you send quotations too early, or to customers who do not suit you.',
  },
  mistake: {
    nl: 'De orders van deze maand delen door de offertes van deze maand, terwijl klanten vaak later beslissen. Tel de orders die uit deze offertes zijn gekomen, ook als dat later was.',
    en: 'Dividing the orders of this month by the quotations of this month, although customers often decide later. Count the orders that came from these quotations, even when that was later.',
  },
  synonyms: {
    nl: ['scoringspercentage', 'scoringskans', 'aanvaardingspercentage', 'win rate'],
    en: ['win rate', 'success rate', 'closing rate'],
  },
  formula: '{orders} / {offertes}',
  params: {
    orders: telling({
      label: { nl: 'orders', en: 'orders' },
      hint: { nl: 'Hoeveel van de offertes een order werden.', en: 'How many of the quotations became an order.' },
      min: 0,
    }),
    offertes: telling({
      label: { nl: 'offertes', en: 'quotations' },
      hint: { nl: 'Hoeveel offertes je hebt uitgebracht.', en: 'How many quotations you have sent.' },
      min: 0,
    }),
  },
  divisors: ['offertes'],
  relations: [atMost('orders', 'offertes')],
  result: { unit: 'fractie' },
  native: ({ orders, offertes }) => `${orders}/${offertes}`,
  sources: ['tl', 'ce7', 'omf'],
  related: ['CONVERSIE', 'PIPELINE.GEWOGEN', 'VERKOOPTRECHTER'],
  examples: [
    { given: { orders: 12, offertes: 40 }, result: 0.3, source: 'eigen' },
    { given: { orders: 9, offertes: 36 }, result: 0.25, source: 'eigen' },
    { given: { orders: 1, offertes: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { orders: 5, offertes: 4 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ orders, offertes }) => divide(orders, offertes),
});
