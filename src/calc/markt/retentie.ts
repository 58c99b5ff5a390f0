import { divide } from '../arithmetic';
import { define } from '../define';
import { klantenBegin } from '../parameters/klantenBegin';
import { telling } from '../params';
import { atMost, atMostSum } from '../relations';

/**
 * The part of the customers at the start of a period that is still there at its end.
 *
 * Counts, not negative (#NUM!); the result is a fraction. No customers at the start gives #DIV/0!. More new customers
 * than customers at the end, and more who stayed than there were, give #NUM!.
 */
export const retentie = define({
  id: 'RETENTIE',
  group: 'markt',
  priority: 2,
  title: { nl: 'Klantretentie', en: 'Customer retention' },
  summary: {
    nl: 'Hoeveel procent van je klanten blijft?',
    en: 'What percentage of your customers stays?',
  },
  purpose: {
    nl: 'Gebruik de retentie als je wilt weten hoe goed je je klanten vasthoudt. Nieuwe klanten tellen niet mee: het gaat om klanten die er aan het begin al waren. Een klant houden is vaak goedkoper dan een nieuwe winnen, dus een dalende retentie is een vroege waarschuwing.',
    en: 'Use retention to see how well you hold on to your customers. New customers do not count: it is about those who were there at the start. Keeping a customer is often cheaper than winning a new one, so a falling retention is an early warning.',
  },
  mistake: {
    nl: 'Alle klanten aan het eind delen door die aan het begin. Trek eerst de nieuwe klanten eraf, anders zie je niet dat anderen vertrokken zijn.',
    en: 'Dividing all customers at the end by those at the start. Take the new customers off first, or you do not see that others have left.',
  },
  differs: {
    nl: 'Infinite Lexicon trekt de nieuwe klanten af van het aantal aan het eind, en zo doen wij het ook. Visitor Analytics neemt gewoon begin min eind als verlies. Dan lijkt een bedrijf met veel nieuwe klanten niemand te verliezen.',
    en: 'Infinite Lexicon subtracts the new customers from the number at the end, and so do we. Visitor Analytics simply takes start minus end as the loss. A company with many new customers then seems to lose nobody.',
  },
  synonyms: {
    nl: ['klantbehoud', 'klantentrouw', 'retentiegraad', 'retention rate', 'loyaliteit'],
    en: ['retention rate', 'customer loyalty', 'keeping customers'],
  },
  formula: '({klantenEind} − {nieuweKlanten}) / {klantenBegin}',
  params: {
    klantenBegin,
    klantenEind: telling({
      label: { nl: 'klanten aan het eind', en: 'customers at the end' },
      hint: {
        nl: 'Aantal klanten aan het eind van de periode, de nieuwe klanten erbij.',
        en: 'Number of customers at the end of the period, the new ones included.',
      },
      min: 0,
    }),
    nieuweKlanten: telling({
      label: { nl: 'nieuwe klanten', en: 'new customers' },
      hint: {
        nl: 'Klanten die er in de periode bij kwamen en er aan het eind nog zijn. Leeg is 0.',
        en: 'Customers who joined in the period and are still there at its end. Empty means 0.',
      },
      min: 0,
      default: 0,
    }),
  },
  divisors: ['klantenBegin'],
  relations: [atMost('nieuweKlanten', 'klantenEind'), atMostSum('klantenEind', 'klantenBegin', 'nieuweKlanten')],
  result: { unit: 'fractie' },
  native: ({ klantenBegin, klantenEind, nieuweKlanten }) => `(${klantenEind}-${nieuweKlanten})/${klantenBegin}`,
  sources: ['inf', 'van'],
  related: ['CHURN', 'CLV', 'NPS'],
  examples: [
    { given: { klantenBegin: 100, klantenEind: 110, nieuweKlanten: 20 }, result: 0.9, source: 'inf' },
    { given: { klantenBegin: 250, klantenEind: 240, nieuweKlanten: 40 }, result: 0.8, source: 'eigen' },
    { given: { klantenBegin: 200, klantenEind: 150 }, result: 0.75, source: 'eigen' },
    { given: { klantenBegin: 0, klantenEind: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { klantenBegin: 100, klantenEind: 110 }, result: '#NUM!', source: 'eigen' },
    { given: { klantenBegin: 100, klantenEind: 20, nieuweKlanten: 30 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ klantenBegin, klantenEind, nieuweKlanten }) => divide(klantenEind.minus(nieuweKlanten), klantenBegin),
});
