import { averageBalance, divide, nativeAverageBalance } from '../arithmetic';
import { define } from '../define';
import { omzet } from '../parameters/omzet';
import { euro } from '../params';
import { averageNotNegative } from '../relations';

/**
 * How many times a year a part of the capital is turned over.
 *
 * Amounts in euro; turnover may not be negative (#NUM!). Divided by the average of both balances, or by the first one when
 * the second is left out. The result is a number of times. An average of zero gives #DIV/0!, one below zero #NUM!.
 */
export const omloopsnelheid = define({
  id: 'OMLOOPSNELHEID',
  group: 'rentabiliteit',
  priority: 2,
  title: { nl: 'Omloopsnelheid', en: 'Capital turnover' },
  summary: {
    nl: 'Hoe vaak per jaar wordt een deel van het vermogen (totaal, debiteuren, werkkapitaal) omgezet?',
    en: 'How many times a year is a part of the capital (total, receivables, working capital) turned over?',
  },
  purpose: {
    nl: 'Gebruik de omloopsnelheid als je wilt weten hoe hard het vermogen van een account werkt. Je vult de omzet in en het deel van het vermogen dat je wilt beoordelen, zoals totaal vermogen, debiteuren of werkkapitaal. Bij 2 levert elke euro in dat deel € 2 omzet per jaar op.',
    en: 'Use capital turnover when you want to know how hard the capital of an account works. You enter turnover and the part of the capital that you want to judge, such as total capital, receivables or working capital. At 2 every euro in that part brings in € 2 of turnover a year.',
  },
  mistake: {
    nl: 'De omzet ook voor de voorraad gebruiken. De voorraad staat voor de inkoopprijs op de balans en de omzet is tegen verkoopprijs: neem voor de voorraad OMZETSNELHEID.',
    en: 'Using turnover for the inventory as well. Inventory stands at purchase price and turnover is at selling price: take OMZETSNELHEID for the inventory.',
  },
  differs: {
    nl: 'De ene bron deelt door het gemiddelde van begin en eind, de andere door de eindbalans. Deze functie neemt het gemiddelde als je beide bedragen invult, en anders het ene bedrag dat je opgeeft.',
    en: 'One source divides by the average of the opening and closing balance, another by the closing balance. This function takes the average when you enter both amounts, and otherwise the one that you give.',
  },
  synonyms: {
    nl: ['omloopsnelheid vermogen', 'kapitaalomloop', 'omloop debiteuren', 'omloop werkkapitaal', 'asset turnover'],
    en: ['asset turnover', 'receivables turnover', 'working capital turnover'],
  },
  formula: {
    nl: '{omzet} / gemiddelde van {vermogenBegin} en {vermogenEind}',
    en: '{omzet} / average of {vermogenBegin} and {vermogenEind}',
  },
  params: {
    omzet,
    vermogenBegin: euro({
      label: { nl: 'vermogen begin', en: 'opening capital' },
      hint: {
        nl: 'Het deel van het vermogen aan het begin van het jaar, zoals debiteuren of totaal vermogen.',
        en: 'The part of the capital at the start of the year, such as receivables or total capital.',
      },
    }),
    vermogenEind: euro({
      label: { nl: 'vermogen eind', en: 'closing capital' },
      hint: {
        nl: 'Hetzelfde deel aan het eind van het jaar. Leeg: dan telt alleen het begin.',
        en: 'The same part at the end of the year. Empty means that the opening capital alone counts.',
      },
      optional: true,
    }),
  },
  divisors: ['vermogenBegin', 'vermogenEind'],
  relations: [averageNotNegative('vermogenBegin', 'vermogenEind')],
  result: { unit: 'keerPerJaar' },
  norm: {
    text: {
      nl: 'Hoger is efficiënter: voor dezelfde omzet is minder vermogen nodig. Een vaste norm is er niet; vergelijk met vorig jaar en met de branche.',
      en: 'Higher is more efficient: the same turnover takes less capital. There is no fixed norm; compare with last year and with the industry.',
    },
    sources: ['bhp26'],
  },
  native: ({ omzet, vermogenBegin, vermogenEind }) => `${omzet}/${nativeAverageBalance(vermogenBegin, vermogenEind)}`,
  sources: ['bhp17', 'bhp26', 'bhpR'],
  related: ['DUPONT', 'OMZETSNELHEID', 'DEBITEURENTERMIJN', 'NETTOWERKKAPITAAL'],
  examples: [
    {
      given: { omzet: 900_000, vermogenBegin: 500_000, vermogenEind: 400_000 },
      result: 2,
      source: 'eigen',
    },
    {
      given: { omzet: 250_000, vermogenBegin: 40_000, vermogenEind: 35_000 },
      result: 6.66666666666667,
      source: 'bhp17',
    },
    { given: { omzet: 250_000, vermogenBegin: 12_000 }, result: 20.8333333333333, source: 'bhp26' },
    { given: { omzet: 250_000, vermogenBegin: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzet: 250_000, vermogenBegin: -12_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzet, vermogenBegin, vermogenEind }, calculator) =>
    divide(omzet, averageBalance(vermogenBegin, vermogenEind, calculator)),
});
