import { divide } from '../arithmetic';
import { define } from '../define';
import { telling } from '../params';
import { atMost } from '../relations';

/**
 * The part of the attempts that leads to a result: the step from visit to lead, or from lead to quotation.
 *
 * Counts, not negative (#NUM!); the result is a fraction. No attempts gives #DIV/0!, more results than attempts #NUM!.
 */
export const conversie = define({
  id: 'CONVERSIE',
  group: 'markt',
  priority: 2,
  title: { nl: 'Conversiepercentage', en: 'Conversion rate' },
  summary: {
    nl: 'Hoeveel procent komt van de ene stap in de verkoop naar de volgende?',
    en: 'What percentage gets from one step of the sale to the next?',
  },
  purpose: {
    nl: 'Gebruik de conversie als je wilt weten hoe vaak een stap in de verkoop lukt, bijvoorbeeld van bezoek naar lead of van lead naar offerte. Reken die uit voor elke stap: waar de conversie het laagst is, verlies je de meeste klanten. Met die percentages kun je ook terugrekenen in VERKOOPTRECHTER.',
    en: 'Use conversion to see how often a step of the sale succeeds, for example from visit to lead or from lead to quotation. Calculate it for every step: where it is lowest, you lose most customers. With these percentages you can also calculate back in VERKOOPTRECHTER.',
  },
  mistake: {
    nl: 'De resultaten van deze maand delen door de pogingen van deze maand, terwijl er weken tussen zitten. Tel de resultaten die uit deze pogingen zijn gekomen, ook als dat later was.',
    en: 'Dividing the results of this month by the attempts of this month, although there are weeks between them. Count the results that came from these attempts, even when that was later.',
  },
  synonyms: {
    nl: ['conversieratio', 'slagingspercentage', 'leads', 'verkoopproces'],
    en: ['conversion', 'success rate', 'leads', 'sales process'],
  },
  formula: '{resultaten} / {pogingen}',
  params: {
    resultaten: telling({
      label: { nl: 'resultaten', en: 'results' },
      hint: { nl: 'Hoeveel er doorgingen, bijvoorbeeld leads.', en: 'How many went on, for example leads.' },
      min: 0,
    }),
    pogingen: telling({
      label: { nl: 'pogingen', en: 'attempts' },
      hint: { nl: 'Hoeveel er begonnen, bijvoorbeeld bezoeken.', en: 'How many started, for example visits.' },
      min: 0,
    }),
  },
  divisors: ['pogingen'],
  relations: [atMost('resultaten', 'pogingen')],
  result: { unit: 'fractie' },
  native: ({ resultaten, pogingen }) => `${resultaten}/${pogingen}`,
  sources: ['ce7'],
  related: ['HITRATE', 'VERKOOPTRECHTER', 'PENETRATIEGRAAD'],
  examples: [
    { given: { resultaten: 30, pogingen: 240 }, result: 0.125, source: 'eigen' },
    { given: { resultaten: 6_500, pogingen: 8_000 }, result: 0.8125, source: 'mpo' },
    { given: { resultaten: 0, pogingen: 10 }, result: 0, source: 'eigen' },
    { given: { resultaten: 1, pogingen: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { resultaten: 240, pogingen: 30 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ resultaten, pogingen }) => divide(resultaten, pogingen),
});
