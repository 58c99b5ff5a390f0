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
  purpose: {
    nl: 'Gebruik de brutowinstmarge als je wilt weten hoeveel er van elke euro omzet overblijft nadat de verkochte goederen zijn betaald. Van die brutowinst gaan de andere kosten nog af, zoals loon en huur. Bij 35% blijft van elke € 100 omzet € 35 over.',
    en: 'Use the gross profit margin when you want to know how much of every euro of turnover is left after the goods sold have been paid. The other costs, such as wages and rent, still come off that gross profit. At 35%, € 35 of every € 100 of turnover is left.',
  },
  mistake: {
    nl: 'Delen door de inkoopwaarde. Dat is de opslag en geen marge: 35% marge is bijna 54% opslag.',
    en: 'Dividing by the cost of sales. That is the markup and not the margin: a margin of 35% is a markup of almost 54%.',
  },
  differs: {
    nl: 'Het CBS deelt omzet min inkoopwaarde door de omzet, en dat doet deze functie ook. Boekhoudplaza gebruikt het woord voor bedrijfsresultaat gedeeld door omzet. Dat heet hier resultaatmarge; je vindt het in DUPONT.',
    en: 'Statistics Netherlands (CBS) divides turnover less cost of sales by turnover, and so does this function. Boekhoudplaza uses the Dutch term for operating profit divided by turnover. That is the profit margin in DUPONT.',
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
  related: ['NETTOWINSTMARGE', 'EBITDAMARGE', 'MARGE', 'OPSLAG'],
  examples: [
    { given: { omzet: 250_000, inkoopwaarde: 80_000 }, result: 0.68, source: 'bhp15' },
    { given: { omzet: 400_000, inkoopwaarde: 260_000 }, result: 0.35, source: 'eigen' },
    { given: { omzet: 100_000, inkoopwaarde: 120_000 }, result: -0.2, source: 'eigen' },
    { given: { omzet: 0, inkoopwaarde: 5_000 }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzet: 100_000, inkoopwaarde: -60_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzet, inkoopwaarde }) => shareLeft(omzet, inkoopwaarde),
});
