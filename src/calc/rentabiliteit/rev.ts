import { averageBalance, divide, nativeAverageBalance } from '../arithmetic';
import { define } from '../define';
import { nettowinst } from '../parameters/nettowinst';
import { euro } from '../params';
import { averageNotNegative } from '../relations';

/**
 * What the owners earn on the money they have in the business.
 *
 * Amounts in euro; the profit and a single balance may be negative. The profit is divided by the average of both
 * balances, or by the first one when the second is left out. The result is a fraction. An average of zero gives #DIV/0!,
 * one below zero #NUM!.
 */
export const rev = define({
  id: 'REV',
  group: 'rentabiliteit',
  priority: 1,
  title: { nl: 'Rentabiliteit eigen vermogen', en: 'Return on equity' },
  summary: {
    nl: 'Hoeveel procent verdienen de eigenaren op hun eigen vermogen?',
    en: 'What percentage do the owners earn on their equity?',
  },
  purpose: {
    nl: 'Gebruik de REV als je wilt weten wat de eigenaren verdienen aan het geld dat ze in het bedrijf hebben. Je deelt de winst van een jaar door het gemiddelde eigen vermogen. Bij 15% levert elke € 100 eigen vermogen in dat jaar € 15 winst op.',
    en: 'Use the return on equity when you want to know what the owners earn on the money they have in the business. You divide the profit of a year by the average equity. At 15% every € 100 of equity yields € 15 of profit in that year.',
  },
  mistake: {
    nl: 'Alleen het eigen vermogen van de eindbalans nemen. De winst van het jaar zit daar vaak al in, en dan komt de REV te laag uit. Vul begin en eind in.',
    en: 'Taking the equity of the closing balance alone. It often holds the profit of the year already, and then the return comes out too low. Enter the opening and the closing equity.',
  },
  differs: {
    nl: 'Het CBS en lesboeken delen door het gemiddelde van begin en eind, Boekhoudplaza rekent met de eindbalans. Deze functie neemt het gemiddelde als je beide invult, en anders het ene bedrag. Ook de winst verschilt: het CBS en Ensie nemen de winst na belasting, lessen over het hefboomeffect de winst vóór belasting. Jij kiest welke winst je invult.',
    en: 'Statistics Netherlands (CBS) and textbooks divide by the average of the opening and closing equity, Boekhoudplaza takes the closing balance. This function takes the average when you enter both, and otherwise the one amount. The profit differs too: CBS and Ensie take profit after tax, lessons on leverage take profit before tax. You choose which profit you enter.',
  },
  synonyms: {
    nl: ['REV', 'rendement eigen vermogen', 'ROE', 'return on equity', 'winstgevendheid'],
    en: ['ROE', 'profitability', 'return on capital of the owners'],
  },
  formula: {
    nl: '{nettowinst} / gemiddelde van {eigenVermogenBegin} en {eigenVermogenEind}',
    en: '{nettowinst} / average of {eigenVermogenBegin} and {eigenVermogenEind}',
  },
  params: {
    nettowinst,
    eigenVermogenBegin: euro({
      label: { nl: 'eigen vermogen begin', en: 'opening equity' },
      hint: {
        nl: 'Eigen vermogen op de balans aan het begin van het jaar.',
        en: 'Equity on the balance sheet at the start of the year.',
      },
    }),
    eigenVermogenEind: euro({
      label: { nl: 'eigen vermogen eind', en: 'closing equity' },
      hint: {
        nl: 'Eigen vermogen aan het eind van het jaar. Leeg: dan telt alleen het begin.',
        en: 'Equity at the end of the year. Empty means that the opening equity alone counts.',
      },
      optional: true,
    }),
  },
  divisors: ['eigenVermogenBegin', 'eigenVermogenEind'],
  relations: [averageNotNegative('eigenVermogenBegin', 'eigenVermogenEind')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Er is geen vaste norm. De REV hoort hoger te zijn dan de rente op spaargeld, en hoger dan de RTV als lenen gunstig is. Gebruik steeds dezelfde winst, vóór of na belasting, anders kun je niet vergelijken.',
      en: 'There is no fixed norm. It should exceed the interest on savings, and the return on total capital when borrowing pays off. Always use the same profit, before or after tax, or you cannot compare.',
    },
    sources: ['cum', 'cbsREV', 'luREV'],
  },
  native: ({ nettowinst, eigenVermogenBegin, eigenVermogenEind }) =>
    `${nettowinst}/${nativeAverageBalance(eigenVermogenBegin, eigenVermogenEind)}`,
  sources: ['luREV', 'cbsREV', 'wf41221', 'ens'],
  related: ['RTV', 'RVV', 'HEFBOOMEFFECT', 'NETTOWINSTMARGE'],
  examples: [
    {
      given: { nettowinst: 71_740, eigenVermogenBegin: 300_000, eigenVermogenEind: 325_000 },
      result: 0.229568,
      source: 'luREV',
    },
    {
      given: { nettowinst: 45_000, eigenVermogenBegin: 280_000, eigenVermogenEind: 320_000 },
      result: 0.15,
      source: 'eigen',
    },
    { given: { nettowinst: -12_000, eigenVermogenBegin: 100_000 }, result: -0.12, source: 'eigen' },
    { given: { nettowinst: 5_000, eigenVermogenBegin: 0 }, result: '#DIV/0!', source: 'eigen' },
    {
      given: { nettowinst: 5_000, eigenVermogenBegin: -10_000, eigenVermogenEind: -20_000 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ nettowinst, eigenVermogenBegin, eigenVermogenEind }, calculator) =>
    divide(nettowinst, averageBalance(eigenVermogenBegin, eigenVermogenEind, calculator)),
});
