import { divide } from '../arithmetic';
import { define } from '../define';
import { klantenBegin } from '../parameters/klantenBegin';
import { telling } from '../params';
import { atMost } from '../relations';

/**
 * The part of the customers at the start of a period that has left by its end: what retention leaves.
 *
 * Counts, not negative (#NUM!); the result is a fraction. No customers at the start gives #DIV/0!, more lost customers
 * than there were #NUM!.
 */
export const churn = define({
  id: 'CHURN',
  group: 'markt',
  priority: 3,
  title: { nl: 'Klantverloop (churn)', en: 'Customer churn' },
  summary: {
    nl: 'Hoeveel procent van je klanten vertrekt?',
    en: 'What percentage of your customers leaves?',
  },
  purpose: {
    nl: 'Gebruik de churn als je wilt weten hoe snel je klanten verliest. Samen met de retentie is het 100%. Bij een churn van 25% per jaar blijft een klant gemiddeld 4 jaar: 1 gedeeld door 25%.',
    en: 'Use churn to see how fast you lose customers. Together with retention it makes 100%. At a churn of 25% per year a customer stays 4 years on average: 1 divided by 25%.',
  },
  mistake: {
    nl: 'Delen door het aantal klanten aan het eind. Deel door het aantal aan het begin, en tel alleen vertrokken klanten mee die er toen al waren.',
    en: 'Dividing by the number of customers at the end. Divide by the number at the start, and count only lost customers who were already there then.',
  },
  differs: {
    nl: 'Visitor Analytics neemt begin min eind als het aantal verloren klanten. Komen er ook nieuwe klanten bij, dan is dat te laag. Wij vragen daarom naar het aantal klanten dat echt vertrok.',
    en: 'Visitor Analytics takes start minus end as the number of lost customers. That is too low when new customers join as well. So we ask for the number of customers that really left.',
  },
  synonyms: {
    nl: ['klantverloop', 'opzeggingen', 'verloren klanten', 'churn rate'],
    en: ['churn rate', 'attrition', 'lost customers', 'cancellations'],
  },
  formula: '{verlorenKlanten} / {klantenBegin}',
  params: {
    klantenBegin,
    verlorenKlanten: telling({
      label: { nl: 'verloren klanten', en: 'lost customers' },
      hint: {
        nl: 'Hoeveel van die klanten in de periode vertrokken.',
        en: 'How many of those customers left in the period.',
      },
      min: 0,
    }),
  },
  divisors: ['klantenBegin'],
  relations: [atMost('verlorenKlanten', 'klantenBegin')],
  result: { unit: 'fractie' },
  native: ({ klantenBegin, verlorenKlanten }) => `${verlorenKlanten}/${klantenBegin}`,
  sources: ['van'],
  related: ['RETENTIE', 'CLV', 'NPS'],
  examples: [
    { given: { klantenBegin: 1_200, verlorenKlanten: 300 }, result: 0.25, source: 'van' },
    { given: { klantenBegin: 250, verlorenKlanten: 50 }, result: 0.2, source: 'eigen' },
    { given: { klantenBegin: 0, verlorenKlanten: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { klantenBegin: 250, verlorenKlanten: 300 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ klantenBegin, verlorenKlanten }) => divide(verlorenKlanten, klantenBegin),
});
