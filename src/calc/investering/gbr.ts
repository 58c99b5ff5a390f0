import { sum } from '../arithmetic';
import { define } from '../define';
import { investering } from '../parameters/investering';
import { kasstromen } from '../parameters/kasstromen';
import { restwaarde } from '../parameters/restwaarde';
import { atMost } from '../relations';

/**
 * The average yearly profit of an investment as a share of the capital that it ties up on average.
 *
 * Cash flows in euro, one cell per year. An investment of 0 or less, or a residual value below 0 or above the
 * investment, gives #NUM!. The result is a fraction per year.
 */
export const gbr = define({
  id: 'GBR',
  group: 'investering',
  priority: 2,
  title: { nl: 'Gemiddelde boekhoudkundige rentabiliteit', en: 'Accounting rate of return' },
  summary: {
    nl: 'Hoeveel procent winst per jaar geeft een investering over het gemiddeld geïnvesteerde vermogen?',
    en: 'What percentage of profit per year does an investment give on the average capital invested?',
  },
  purpose: {
    nl: 'Je gebruikt dit om projecten snel te vergelijken met de rentabiliteit die je eist. De functie trekt de afschrijving af van de kasstromen en deelt de winst per jaar door het gemiddelde bedrag dat vastzit. Wanneer het geld binnenkomt, telt niet mee.',
    en: 'Use this to compare projects quickly with the return you require. The function takes depreciation off the cash flows and divides the profit per year by the average amount tied up. When the money comes in does not count.',
  },
  mistake: {
    nl: 'De kasstroom als winst zien. In de kasstroom zit de afschrijving nog: van € 48.000 aan kasstromen bij een investering van € 36.000 zonder restwaarde is maar € 12.000 winst.',
    en: 'Taking cash flow for profit. The cash flow still contains depreciation: of € 48,000 in cash flows on an investment of € 36,000 without residual value, only € 12,000 is profit.',
  },
  differs: {
    nl: 'De noemer verschilt. Het lesmateriaal van lineone.nl deelt door het gemiddelde van investering en restwaarde, en dat doen wij ook. Op wisfaq deelt iemand door de investering gedeeld door het aantal jaren: dat is onjuist en geeft een veel te hoog percentage (140% in plaats van 16,7%).',
    en: 'The denominator differs. The lessons of lineone.nl divide by the average of investment and residual value, and so do we. On wisfaq somebody divides by the investment divided by the number of years: that is wrong and gives a far too high percentage (140% instead of 16.7%).',
  },
  synonyms: {
    nl: ['GBR', 'gemiddelde rentabiliteit', 'boekhoudkundig rendement', 'investeringsselectie'],
    en: ['ARR', 'average accounting return', 'average rate of return'],
  },
  formula: {
    nl: '((som van {kasstromen} + {restwaarde} − {investering}) / aantal jaren) / (({investering} + {restwaarde}) / 2)',
    en: '((sum of {kasstromen} + {restwaarde} − {investering}) / number of years) / (({investering} + {restwaarde}) / 2)',
  },
  params: {
    investering: { ...investering, above: 0 },
    kasstromen,
    restwaarde: { ...restwaarde, min: 0 },
  },
  relations: [atMost('restwaarde', 'investering')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'De GBR moet minstens zo hoog zijn als de rentabiliteit die je eist. Twijfel je tussen projecten, kijk dan ook naar de NCW: die houdt rekening met het moment waarop het geld komt.',
      en: 'It should be at least the return you require. When in doubt between projects, look at the net present value too: that takes into account when the money comes.',
    },
    sources: ['lin', 'wf35500'],
  },
  native: ({ investering, kasstromen, restwaarde }) =>
    `(SUM(${kasstromen})+${restwaarde}-${investering})/COUNT(${kasstromen})/((${investering}+${restwaarde})/2)`,
  sources: ['lin', 'wf35500'],
  related: ['NCW', 'IRR', 'TERUGVERDIENTIJD', 'ROI'],
  examples: [
    {
      given: { investering: 15_000, kasstromen: [4_000, 5_000, 5_000, 4_000], restwaarde: 3_000 },
      result: 0.166666666666667,
      source: 'wf35500',
    },
    { given: { investering: 120, kasstromen: [40, 40, 40, 40] }, result: 0.166666666666667, source: 'lin' },
    {
      given: { investering: 100_000, kasstromen: [40_000, 40_000, 40_000, 40_000], restwaarde: 20_000 },
      result: 0.333333333333333,
      source: 'eigen',
    },
    { given: { investering: 20_000, kasstromen: [6_000, 6_000] }, result: -0.4, source: 'eigen' },
    { given: { investering: 0, kasstromen: [5_000] }, result: '#NUM!', source: 'eigen' },
    { given: { investering: 10_000, kasstromen: [5_000], restwaarde: 12_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ investering, kasstromen, restwaarde }, calculator) => {
    const profit = sum(kasstromen, calculator).plus(restwaarde).minus(investering);
    const years = calculator.number(kasstromen.length);
    return profit.times(calculator.number(2)).div(years.times(investering.plus(restwaarde)));
  },
});
