import { define } from '../define';
import { CalculationError } from '../errors';
import type { Calculator, Num } from '../num';
import { investering } from '../parameters/investering';
import { euro, fractie, reeksOfGetal } from '../params';
import { earnedBackByConstant, earnedBackBySeries } from './earnedBack';

/**
 * The years after which an investment has earned itself back, evenly within the last year.
 *
 * Amounts in euro; one cash flow comes every year, several are one per year. An investment of 0 or less, a rate below 0
 * or of 100% and more, or one negative cash flow gives #NUM!, one cash flow of 0 #DIV/0!. What is never earned back
 * gives #N/A. The result is in years.
 */
export const terugverdientijd = define({
  id: 'TERUGVERDIENTIJD',
  group: 'investering',
  priority: 2,
  title: { nl: 'Terugverdientijd', en: 'Payback period' },
  summary: {
    nl: 'Na hoeveel jaar heb je een investering terugverdiend?',
    en: 'After how many years has an investment paid for itself?',
  },
  purpose: {
    nl: 'Je gebruikt dit om te zien hoe lang je geld vastzit en hoeveel risico je dus loopt. De uitkomst is het aantal jaren tot alle kasstromen samen de investering dekken. Wat daarna nog binnenkomt, telt niet mee.',
    en: 'Use this to see how long your money is tied up, and so how much risk you run. The outcome is the number of years until all cash flows together cover the investment. What comes in after that does not count.',
  },
  mistake: {
    nl: 'De winst invullen in plaats van de kasstroom. Afschrijving kost geen geld: tel die bij de winst op. Let ook op één cel: die geldt voor elk jaar, terwijl een bereik van meer cellen één bedrag per jaar is.',
    en: 'Entering profit instead of cash flow. Depreciation costs no money: add it to the profit. Also note that one cell holds for every year, while a range of more cells is one amount per year.',
  },
  differs: {
    nl: 'Je kunt in hele jaren rekenen, of ook binnen het jaar. Wisfaq laat beide zien. Wij rekenen binnen het jaar naar verhouding: 3,25 jaar in plaats van 4. De restwaarde telt niet mee. Met een disconteringsvoet maken we elke kasstroom eerst contant. Bij dat laatste staat op calcdomain.com 4,24 waar het 4,26 moet zijn.',
    en: 'You can count in whole years, or within the year as well. Wisfaq shows both. We count proportionally within the year: 3.25 years instead of 4. The residual value does not count. With a discount rate each cash flow is discounted first. For that, calcdomain.com prints 4.24 where it should be 4.26.',
  },
  synonyms: {
    nl: ['terugverdienperiode', 'payback', 'terugverdienen', 'investeringsselectie'],
    en: ['payback', 'payback time', 'discounted payback', 'break-even period'],
  },
  formula: {
    nl: 'Het eerste jaar t waarin {kasstromen} samen {investering} dekken, elk gedeeld door (1 + {disconteringsvoet})^jaar: (t − 1) + wat er dan nog openstaat / kasstroom van jaar t',
    en: 'The first year t in which {kasstromen} together cover {investering}, each divided by (1 + {disconteringsvoet})^year: (t − 1) + what is left to cover then / cash flow of year t',
  },
  params: {
    investering: { ...investering, above: 0 },
    kasstromen: {
      ...reeksOfGetal(
        euro({
          label: { nl: 'kasstromen', en: 'cash flows' },
          hint: {
            nl: 'Eén cel per jaar: ontvangsten min uitgaven. Of één bedrag dat elk jaar terugkomt.',
            en: 'One cell per year: receipts minus payments. Or one amount that comes back every year.',
          },
        }),
      ),
      endless: true,
    },
    disconteringsvoet: fractie({
      label: { nl: 'disconteringsvoet', en: 'discount rate' },
      hint: {
        nl: 'Het rendement per jaar dat je eist. Leeg is 0%: een euro later telt even zwaar.',
        en: 'The return per year that you require. Empty means 0%: a later euro counts the same.',
      },
      min: 0,
      below: 1,
      default: 0,
    }),
  },
  divisors: ['kasstromen'],
  result: { unit: 'jaren' },
  norm: {
    text: {
      nl: 'De terugverdientijd moet korter zijn dan de levensduur van de investering, en korter dan het bedrijf zelf als grens stelt.',
      en: 'The payback period must be shorter than the life of the investment, and shorter than the limit a business sets itself.',
    },
    sources: ['wf35500', 'wf82561'],
  },
  sources: ['wf35500', 'wf82561', 'cdo'],
  related: ['NCW', 'IRR', 'GBR', 'ROI'],
  examples: [
    { given: { investering: 15_000, kasstromen: [4_000, 5_000, 5_000, 4_000] }, result: 3.25, source: 'wf35500' },
    {
      given: { investering: 10_000, kasstromen: [3_000, 3_000, 3_000, 3_000, 3_000], disconteringsvoet: 0.1 },
      result: 4.26326666666667,
      source: 'cdo',
    },
    { given: { investering: 12_000, kasstromen: [4_000] }, result: 3, source: 'eigen' },
    { given: { investering: 2_000, kasstromen: [1_210], disconteringsvoet: 0.1 }, result: 1.9, source: 'eigen' },
    {
      given: { investering: 2_000, kasstromen: [300], disconteringsvoet: 0.1 },
      result: 11.5385720775967,
      source: 'eigen',
    },
    { given: { investering: 10_000, kasstromen: [2_000, 2_000] }, result: '#N/A', source: 'eigen' },
    {
      given: { investering: 10_000, kasstromen: [1_000], disconteringsvoet: 0.1 },
      result: '#N/A',
      source: 'eigen',
    },
    { given: { investering: 12_000, kasstromen: [0] }, result: '#DIV/0!', source: 'eigen' },
    { given: { investering: 0, kasstromen: [4_000] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ investering, kasstromen, disconteringsvoet }, calculator) => {
    const investment = { investering, disconteringsvoet };
    const years = isSeries(kasstromen)
      ? earnedBackBySeries(investment, kasstromen, calculator)
      : earnedBackByConstant(investment, aboveZero(kasstromen, calculator), calculator);
    if (years === undefined) throw new CalculationError({ code: 'notEarnedBack' }, ['investering', 'kasstromen']);
    return years;
  },
});

const isSeries = <N>(figures: N | readonly N[]): figures is readonly N[] => Array.isArray(figures);

/** A cash flow that is the same every year and never above zero earns nothing back. */
function aboveZero<N extends Num<N>>(kasstroom: N, { zero }: Calculator<N>): N {
  if (kasstroom.lessThan(zero)) throw new CalculationError({ code: 'belowLimit', limit: 0 }, ['kasstromen']);
  if (kasstroom.isZero()) throw new CalculationError({ code: 'divisionByZero' });
  return kasstroom;
}
