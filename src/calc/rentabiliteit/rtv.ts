import { averageBalance, divide, nativeAverageBalance } from '../arithmetic';
import { define } from '../define';
import { interestlasten } from '../parameters/interestlasten';
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
  purpose: {
    nl: 'Gebruik de RTV als je wilt weten hoe goed een bedrijf verdient met al het geld dat erin zit, eigen of geleend. De rente komt weer bij de winst, zodat je bedrijven met veel en met weinig schuld kunt vergelijken. Bij 12% levert elke € 100 in het bedrijf € 12 op.',
    en: 'Use the return on total capital when you want to know how well a business earns with all the money in it, own or borrowed. The interest is added back to the profit, so that you can compare businesses with much and with little debt. At 12% every € 100 in the business yields € 12.',
  },
  mistake: {
    nl: 'De rente vergeten. Met een winst van 950, een rente van 50 en een vermogen van 2.000 is de RTV 50% en niet 47,5%.',
    en: 'Forgetting the interest. With a profit of 950, interest of 50 and capital of 2,000 the return is 50% and not 47.5%.',
  },
  differs: {
    nl: 'Boekhoudplaza, Wisfaq en lesboeken tellen de rente bij de winst op, Rentabiliteitberekenen.nl laat haar weg. Deze functie telt haar mee, want alleen dan klopt REV = RTV + (RTV − RVV) × VV / EV. Ook de noemer verschilt: deze functie neemt het gemiddelde vermogen als je begin en eind invult, en anders het ene bedrag.',
    en: 'Boekhoudplaza, Wisfaq and textbooks add the interest to the profit, Rentabiliteitberekenen.nl leaves it out. This function adds it, because only then the formula for leverage holds: return on equity = RTV + (RTV − RVV) × debt / equity. The denominator differs too: this function takes the average capital when you enter the opening and closing one, and otherwise the one amount.',
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
    interestlasten,
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
  related: ['REV', 'RVV', 'HEFBOOMEFFECT', 'DUPONT'],
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
