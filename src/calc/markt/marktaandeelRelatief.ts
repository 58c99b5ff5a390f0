import { divide } from '../arithmetic';
import { define } from '../define';
import { fractie } from '../params';

/**
 * The own market share against that of the largest competitor: one of the axes of the BCG matrix.
 *
 * Both as fractions and not negative (#NUM!); the result is a ratio, above 1 for the market leader. A competitor without
 * any share gives #DIV/0!.
 */
export const marktaandeelRelatief = define({
  id: 'MARKTAANDEEL.RELATIEF',
  group: 'markt',
  priority: 3,
  title: { nl: 'Relatief marktaandeel', en: 'Relative market share' },
  summary: {
    nl: 'Hoe groot is je marktaandeel vergeleken met dat van de grootste concurrent?',
    en: 'How large is your market share compared with that of the largest competitor?',
  },
  purpose: {
    nl: 'Gebruik het relatieve marktaandeel als je wilt weten hoe sterk je staat tegenover je grootste concurrent. Een uitkomst van 2 betekent dat je twee keer zo groot bent. In de BCG-matrix is dit een van de twee assen. De andere as is de groei van de markt.',
    en: 'Use the relative market share to see how strong you are against your largest competitor. An outcome of 2 means that you are twice as large. In the BCG matrix this is one of the two axes. The other is the growth of the market.',
  },
  mistake: {
    nl: 'Delen door het aandeel van alle concurrenten samen. Neem alleen de grootste concurrent. Ben je zelf de grootste, dan is dat de nummer twee.',
    en: 'Dividing by the share of all competitors together. Take the largest competitor only. If you are the largest yourself, that is the number two.',
  },
  synonyms: {
    nl: ['BCG-matrix', 'marktleider', 'grootste concurrent', 'concurrentieanalyse'],
    en: ['BCG matrix', 'market leader', 'largest competitor', 'competition'],
  },
  formula: '{eigenMarktaandeel} / {grootsteConcurrent}',
  params: {
    eigenMarktaandeel: fractie({
      label: { nl: 'eigen marktaandeel', en: 'own market share' },
      hint: { nl: 'Jouw deel van de markt, bijvoorbeeld 40%.', en: 'Your share of the market, for example 40%.' },
      min: 0,
    }),
    grootsteConcurrent: fractie({
      label: { nl: 'aandeel grootste concurrent', en: 'share of largest competitor' },
      hint: {
        nl: 'Het marktaandeel van de grootste aanbieder naast jou, bijvoorbeeld 30%.',
        en: 'The market share of the largest supplier beside you, for example 30%.',
      },
      min: 0,
    }),
  },
  divisors: ['grootsteConcurrent'],
  result: { unit: 'verhouding' },
  norm: {
    text: {
      nl: 'Boven 1 ben je marktleider. Onder 1 is de grootste concurrent groter dan jij.',
      en: 'Above 1 you are the market leader. Below 1 the largest competitor is larger than you.',
    },
    sources: ['enM'],
  },
  native: ({ eigenMarktaandeel, grootsteConcurrent }) => `${eigenMarktaandeel}/${grootsteConcurrent}`,
  sources: ['enM'],
  related: ['MARKTAANDEEL', 'HHI', 'GROEI'],
  examples: [
    { given: { eigenMarktaandeel: 0.3, grootsteConcurrent: 0.2 }, result: 1.5, source: 'eigen' },
    { given: { eigenMarktaandeel: 0.4, grootsteConcurrent: 0.3 }, result: 1.33333333333333, source: 'wpC' },
    { given: { eigenMarktaandeel: 0.12, grootsteConcurrent: 0.3 }, result: 0.4, source: 'eigen' },
    { given: { eigenMarktaandeel: 1, grootsteConcurrent: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { eigenMarktaandeel: -0.1, grootsteConcurrent: 0.3 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ eigenMarktaandeel, grootsteConcurrent }) => divide(eigenMarktaandeel, grootsteConcurrent),
});
