import { averageBalance, divide, nativeAverageBalance } from '../arithmetic';
import { define } from '../define';
import { euro } from '../params';
import { averageNotNegative } from '../relations';

/**
 * What a business earns on all the capital in it, before interest and tax.
 *
 * Amounts in euro; profit may be negative, interest may not (#NUM!). Divided by the average of both balances, or by the
 * first one when the second is left out. The result is a fraction. An average of zero gives #DIV/0!, one below zero
 * #NUM!.
 */
export const rtv = define({
  id: 'RTV',
  group: 'rentabiliteit',
  priority: 1,
  title: { nl: 'Rentabiliteit totaal vermogen', en: 'Return on total capital' },
  summary: {
    nl: 'Hoeveel procent levert al het vermogen in de onderneming op, vóór rente en belasting?',
    en: 'What percentage does all capital in the business yield, before interest and tax?',
  },
  synonyms: {
    nl: ['RTV', 'rendement totaal vermogen', 'ROA', 'ROTA', 'winstgevendheid'],
    en: ['ROA', 'ROTA', 'return on assets', 'profitability'],
  },
  formula: {
    nl: '({winstVoorBelasting} + {interestlasten}) / gemiddelde van {totaalVermogenBegin} en {totaalVermogenEind}',
    en: '({winstVoorBelasting} + {interestlasten}) / average of {totaalVermogenBegin} and {totaalVermogenEind}',
  },
  params: {
    winstVoorBelasting: euro({
      label: { nl: 'winst vóór belasting', en: 'profit before tax' },
      hint: {
        nl: 'Winst na aftrek van rente. Een verlies vul je negatief in.',
        en: 'Profit after interest was deducted. Enter a loss as a negative amount.',
      },
    }),
    interestlasten: euro({
      label: { nl: 'interestlasten', en: 'interest expense' },
      hint: {
        nl: 'Betaalde rente over het jaar, als positief bedrag. Die komt weer bij de winst.',
        en: 'Interest paid over the year, as a positive amount. It is added back to the profit.',
      },
      min: 0,
    }),
    totaalVermogenBegin: euro({
      label: { nl: 'totaal vermogen begin', en: 'opening total capital' },
      hint: {
        nl: 'Balanstotaal aan het begin van het jaar.',
        en: 'Balance sheet total at the start of the year.',
      },
    }),
    totaalVermogenEind: euro({
      label: { nl: 'totaal vermogen eind', en: 'closing total capital' },
      hint: {
        nl: 'Balanstotaal aan het eind van het jaar. Leeg: dan telt alleen het begin.',
        en: 'Balance sheet total at the end of the year. Empty means that the opening total alone counts.',
      },
      optional: true,
    }),
  },
  divisors: ['totaalVermogenBegin', 'totaalVermogenEind'],
  relations: [averageNotNegative('totaalVermogenBegin', 'totaalVermogenEind')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Is de RTV hoger dan de gemiddelde rente op het vreemd vermogen, dan verdienen de eigenaren aan geleend geld. Tel de rente altijd bij de winst op: de RTV laat zien wat het vermogen oplevert, van wie het ook is.',
      en: 'When it exceeds the average interest rate on debt, the owners gain from borrowed money. Always add the interest to the profit: this return shows what the capital yields, whoever owns it.',
    },
    sources: ['cum', 'lu45', 'bhpR'],
  },
  native: ({ winstVoorBelasting, interestlasten, totaalVermogenBegin, totaalVermogenEind }) =>
    `(${winstVoorBelasting}+${interestlasten})/${nativeAverageBalance(totaalVermogenBegin, totaalVermogenEind)}`,
  sources: ['bhpR', 'wf41221', 'lu45', 'cum', 'rnl'],
  examples: [
    {
      given: { winstVoorBelasting: 1_000_000, interestlasten: 362_500, totaalVermogenBegin: 12_000_000 },
      result: 0.113541666666667,
      source: 'wf41221',
    },
    {
      given: {
        winstVoorBelasting: 50_000,
        interestlasten: 10_000,
        totaalVermogenBegin: 480_000,
        totaalVermogenEind: 520_000,
      },
      result: 0.12,
      source: 'eigen',
    },
    { given: { winstVoorBelasting: 950, interestlasten: 50, totaalVermogenBegin: 2_000 }, result: 0.5, source: 'rnl' },
    {
      given: { winstVoorBelasting: 50_000, interestlasten: 10_000, totaalVermogenBegin: 0 },
      result: '#DIV/0!',
      source: 'eigen',
    },
    {
      given: { winstVoorBelasting: 50_000, interestlasten: -10_000, totaalVermogenBegin: 480_000 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ winstVoorBelasting, interestlasten, totaalVermogenBegin, totaalVermogenEind }, calculator) =>
    divide(
      winstVoorBelasting.plus(interestlasten),
      averageBalance(totaalVermogenBegin, totaalVermogenEind, calculator),
    ),
});
