import { divide } from '../arithmetic';
import { define } from '../define';
import { personen } from '../params';
import { atLeastSum } from '../relations';

/**
 * The Net Promoter Score: how many more customers recommend a company than warn against it.
 *
 * Numbers of people, not negative (#NUM!); the result is a score from -100 to +100, without a percent sign. No respondents
 * gives #DIV/0!, more promoters and detractors than respondents #NUM!.
 */
export const nps = define({
  id: 'NPS',
  group: 'markt',
  priority: 2,
  title: { nl: 'Net Promoter Score', en: 'Net Promoter Score' },
  summary: {
    nl: 'Zouden je klanten je aanbevelen? Score van −100 tot +100.',
    en: 'Would your customers recommend you? Score from −100 to +100.',
  },
  purpose: {
    nl: 'Gebruik de NPS om klanttevredenheid te meten met één vraag: hoe waarschijnlijk is het dat je ons aanbeveelt, van 0 tot 10? Wie 9 of 10 geeft is promotor, wie 0 tot en met 6 geeft is criticaster. Vergelijk de score met vorig jaar of met je branche: één losse score zegt weinig.',
    en: 'Use the NPS to measure satisfaction with one question: how likely are you to recommend us, from 0 to 10? Those who give 9 or 10 are promoters, those who give 0 to 6 are detractors. Compare the score with last year or with your sector: one score by itself says little.',
  },
  mistake: {
    nl: 'De klanten met een 7 of 8 weglaten. Zij zijn geen promotor en geen criticaster, maar tellen wel mee bij de respondenten.',
    en: 'Leaving out the customers who gave a 7 or 8. They are neither promoters nor detractors, but they do count among the respondents.',
  },
  differs: {
    nl: 'De NPS is een score en geen percentage, schrijft Retelligence: 45 en niet 45%. Andere teksten zetten er toch een %-teken achter. Wij geven een getal van −100 tot +100.',
    en: 'The NPS is a score and not a percentage, writes Retelligence: 45 and not 45%. Other texts put a % sign behind it all the same. We give a number from −100 to +100.',
  },
  synonyms: {
    nl: ['klanttevredenheid', 'aanbevelen', 'promotor', 'criticaster', 'NPS-score'],
    en: ['customer satisfaction', 'recommendation', 'promoter', 'detractor'],
  },
  formula: '({promotors} − {criticasters}) / {respondenten} × 100',
  params: {
    promotors: personen({
      label: { nl: 'promotors', en: 'promoters' },
      hint: { nl: 'Aantal mensen dat een 9 of 10 gaf.', en: 'Number of people who gave a 9 or 10.' },
      min: 0,
    }),
    criticasters: personen({
      label: { nl: 'criticasters', en: 'detractors' },
      hint: {
        nl: 'Aantal mensen dat een 0 tot en met 6 gaf.',
        en: 'Number of people who gave a 0 up to and including 6.',
      },
      min: 0,
    }),
    respondenten: personen({
      label: { nl: 'respondenten', en: 'respondents' },
      hint: {
        nl: 'Iedereen die antwoord gaf, ook wie een 7 of 8 gaf.',
        en: 'Everybody who answered, also those who gave a 7 or 8.',
      },
      min: 0,
    }),
  },
  divisors: ['respondenten'],
  relations: [atLeastSum('respondenten', 'promotors', 'criticasters')],
  result: { unit: 'score' },
  norm: {
    text: {
      nl: 'Boven 0 is goed: er zijn meer promotors dan criticasters. Boven 50 is uitstekend.',
      en: 'Above 0 is good: there are more promoters than detractors. Above 50 is excellent.',
    },
    sources: ['ret'],
  },
  native: ({ promotors, criticasters, respondenten }) => `(${promotors}-${criticasters})/${respondenten}*100`,
  sources: ['npsp', 'npsq', 'npsd', 'ret'],
  related: ['RETENTIE', 'CHURN', 'STEEKPROEF', 'FOUTMARGE'],
  examples: [
    { given: { promotors: 60, criticasters: 15, respondenten: 100 }, result: 45, source: 'npsp' },
    { given: { promotors: 30, criticasters: 20, respondenten: 100 }, result: 10, source: 'npsd' },
    { given: { promotors: 18, criticasters: 6, respondenten: 40 }, result: 30, source: 'eigen' },
    { given: { promotors: 10, criticasters: 20, respondenten: 40 }, result: -25, source: 'eigen' },
    { given: { promotors: 1, criticasters: 1, respondenten: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { promotors: 8, criticasters: 8, respondenten: 10 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ promotors, criticasters, respondenten }, { number }) =>
    divide(promotors.minus(criticasters).times(number(100)), respondenten),
});
