import { shareLeft } from '../arithmetic';
import { define } from '../define';
import { inkoopwaarde } from '../parameters/inkoopwaarde';
import { omzet } from '../parameters/omzet';

/**
 * The share of turnover that is left after the cost of the goods sold.
 *
 * Amounts in euro and not negative (#NUM!); no turnover gives #DIV/0!. The result is a fraction, negative when the goods
 * cost more than they brought in.
 */
export const brutowinstmarge = define({
  id: 'BRUTOWINSTMARGE',
  group: 'rentabiliteit',
  priority: 1,
  title: { nl: 'Brutowinstmarge', en: 'Gross profit margin' },
  summary: {
    nl: 'Hoeveel procent van de omzet blijft over na aftrek van de inkoopwaarde?',
    en: 'What percentage of turnover is left after the cost of sales?',
  },
  synonyms: { nl: ['brutowinst', 'brutomarge', 'gross margin'], en: ['gross margin', 'gross profit'] },
  formula: '({omzet} − {inkoopwaarde}) / {omzet}',
  params: { omzet, inkoopwaarde },
  divisors: ['omzet'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Er is geen norm die overal geldt. Vergelijk met vorig jaar en met de branche. Sommige bronnen noemen bedrijfsresultaat gedeeld door omzet ook brutowinstmarge: dat is een ander kengetal.',
      en: 'No norm holds everywhere. Compare with last year and with the industry. Some sources also call operating profit divided by turnover gross profit margin: that is another ratio.',
    },
    sources: ['cbsBW', 'bhpR'],
  },
  native: ({ omzet, inkoopwaarde }) => `(${omzet}-${inkoopwaarde})/${omzet}`,
  sources: ['cbsBW', 'bhp15'],
  examples: [
    { given: { omzet: 250_000, inkoopwaarde: 80_000 }, result: 0.68, source: 'bhp15' },
    { given: { omzet: 400_000, inkoopwaarde: 260_000 }, result: 0.35, source: 'eigen' },
    { given: { omzet: 100_000, inkoopwaarde: 120_000 }, result: -0.2, source: 'eigen' },
    { given: { omzet: 0, inkoopwaarde: 5_000 }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzet: 100_000, inkoopwaarde: -60_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzet, inkoopwaarde }) => shareLeft(omzet, inkoopwaarde),
});
