import { averageBalance, divide, nativeAverageBalance } from '../arithmetic';
import { define } from '../define';
import { interestlasten } from '../parameters/interestlasten';
import { euro } from '../params';
import { averageNotNegative } from '../relations';

/**
 * The average interest rate that a business pays on its debts.
 *
 * Amounts in euro; interest may not be negative (#NUM!). Divided by the average of both balances, or by the first one
 * when the second is left out. The result is a fraction. An average of zero gives #DIV/0!, one below zero #NUM!.
 */
export const rvv = define({
  id: 'RVV',
  group: 'rentabiliteit',
  priority: 2,
  title: { nl: 'Rentabiliteit vreemd vermogen', en: 'Cost of debt' },
  summary: {
    nl: 'Hoeveel procent rente betaalt de onderneming gemiddeld over haar schulden?',
    en: 'What percentage of interest does the business pay on its debts, on average?',
  },
  purpose: {
    nl: 'Gebruik de RVV als je wilt weten hoe duur geleend geld voor een account is. Je deelt de rente van een jaar door het gemiddelde vreemd vermogen. Leg de uitkomst naast de RTV: is die hoger, dan verdienen de eigenaren aan het geleende geld.',
    en: 'Use the cost of debt when you want to know how expensive borrowed money is for an account. You divide the interest of a year by the average debt. Set the outcome beside the return on total capital: when that is higher, the owners gain from the borrowed money.',
  },
  mistake: {
    nl: 'Denken dat hoger beter is, omdat het rentabiliteit heet. Het is wat de geldschieters verdienen; voor de account zelf is het een kostenpost.',
    en: 'Thinking that higher is better because the Dutch name calls it a return. It is what the lenders earn; for the account itself it is a cost.',
  },
  differs: {
    nl: 'Een vwo-les deelt door het gemiddelde vreemd vermogen van het jaar, andere bronnen nemen alleen de eindbalans. Deze functie neemt het gemiddelde als je begin en eind invult, en anders het ene bedrag dat je opgeeft. Dezelfde maat heet ook IVV of kostenvoet van het vreemd vermogen.',
    en: 'A Dutch school lesson divides by the average debt of the year, other sources take the closing balance alone. This function takes the average when you enter both balances, and otherwise the one amount that you give. The same measure is also called IVV in Dutch.',
  },
  synonyms: {
    nl: ['RVV', 'IVV', 'interestvoet', 'kostenvoet vreemd vermogen', 'gemiddelde rente'],
    en: ['interest rate', 'cost of borrowing', 'average interest', 'return on debt'],
  },
  formula: {
    nl: '{interestlasten} / gemiddelde van {vreemdVermogenBegin} en {vreemdVermogenEind}',
    en: '{interestlasten} / average of {vreemdVermogenBegin} and {vreemdVermogenEind}',
  },
  params: {
    interestlasten,
    vreemdVermogenBegin: euro({
      label: { nl: 'vreemd vermogen begin', en: 'opening debt' },
      hint: {
        nl: 'Alle schulden op de balans aan het begin van het jaar.',
        en: 'All debts on the balance sheet at the start of the year.',
      },
    }),
    vreemdVermogenEind: euro({
      label: { nl: 'vreemd vermogen eind', en: 'closing debt' },
      hint: {
        nl: 'Alle schulden aan het eind van het jaar. Leeg: dan telt alleen het begin.',
        en: 'All debts at the end of the year. Empty means that the opening debt alone counts.',
      },
      optional: true,
    }),
  },
  divisors: ['vreemdVermogenBegin', 'vreemdVermogenEind'],
  relations: [averageNotNegative('vreemdVermogenBegin', 'vreemdVermogenEind')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Vergelijk met de RTV. Is de RTV hoger dan de RVV, dan is het hefboomeffect positief. Schulden zonder rente, zoals crediteuren, tellen mee en maken het percentage lager.',
      en: 'Compare with the return on total capital. When that exceeds the cost of debt, the leverage effect is positive. Debts without interest, such as payables, count as well and lower the percentage.',
    },
    sources: ['lu45', 'ssm'],
  },
  native: ({ interestlasten, vreemdVermogenBegin, vreemdVermogenEind }) =>
    `${interestlasten}/${nativeAverageBalance(vreemdVermogenBegin, vreemdVermogenEind)}`,
  sources: ['lu45', 'ssm', 'rnl'],
  related: ['RTV', 'HEFBOOMEFFECT', 'REV', 'RENTEDEKKING'],
  examples: [
    {
      given: { interestlasten: 10_000, vreemdVermogenBegin: 180_000, vreemdVermogenEind: 220_000 },
      result: 0.05,
      source: 'eigen',
    },
    { given: { interestlasten: 24_000, vreemdVermogenBegin: 300_000 }, result: 0.08, source: 'lu45' },
    { given: { interestlasten: 37_600, vreemdVermogenBegin: 640_000 }, result: 0.05875, source: 'lu45' },
    { given: { interestlasten: 50, vreemdVermogenBegin: 500 }, result: 0.1, source: 'rnl' },
    { given: { interestlasten: 10_000, vreemdVermogenBegin: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { interestlasten: -10_000, vreemdVermogenBegin: 180_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ interestlasten, vreemdVermogenBegin, vreemdVermogenEind }, calculator) =>
    divide(interestlasten, averageBalance(vreemdVermogenBegin, vreemdVermogenEind, calculator)),
});
