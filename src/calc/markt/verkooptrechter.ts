import { divide, nativeRoundUp } from '../arithmetic';
import { define } from '../define';
import { euro, fractie, reeks, waarOfOnwaar } from '../params';

/** The native formula takes no more steps than this. */
const MOST_STEPS = 12;

/**
 * Back from a target to what it takes: customers, and through each conversion rate quotations, appointments, prospects.
 *
 * Amounts in euro and not negative, rates as fractions between 0 and 1 (#NUM!); a turnover per customer or a rate of 0
 * gives #DIV/0!. The result is a count, not rounded; with `heleAantallen` every step goes up to the next whole number.
 */
export const verkooptrechter = define({
  id: 'VERKOOPTRECHTER',
  group: 'markt',
  priority: 2,
  title: { nl: 'Verkooptrechter', en: 'Sales funnel' },
  summary: {
    nl: 'Hoeveel klanten, offertes, afspraken of prospects heb je nodig om je omzetdoel te halen?',
    en: 'How many customers, quotations, appointments or prospects do you need to reach your turnover target?',
  },
  purpose: {
    nl: 'Gebruik de verkooptrechter bij het maken van een verkoopplan. Je rekent van achter naar voren: van de omzet die je wilt halen, naar het aantal klanten, en dan per stap verder terug. Zo zie je of je genoeg prospects hebt en hoeveel werk het doel vraagt.',
    en: 'Use the sales funnel when you make a sales plan. You calculate from back to front: from the turnover that you want to the number of customers, and then back step by step. So you see whether you have enough prospects and how much work the target takes.',
  },
  mistake: {
    nl: 'Vermenigvuldigen met de percentages. Terugrekenen is delen: bij een slagingskans van 50% heb je voor 40 klanten 80 offertes nodig.',
    en: 'Multiplying by the percentages. Calculating back is dividing: at a success rate of 50% you need 80 quotations for 40 customers.',
  },
  synonyms: {
    nl: ['salesfunnel', 'funnel', 'verkoopplan', 'prospects', 'omzetdoel'],
    en: ['funnel', 'sales plan', 'prospects', 'turnover target'],
  },
  formula: {
    by: 'heleAantallen',
    each: {
      false: {
        nl: '{doelomzet} / {omzetPerKlant}, en dat gedeeld door elk percentage uit {ratios}',
        en: '{doelomzet} / {omzetPerKlant}, and that divided by each percentage in {ratios}',
      },
      true: {
        nl: '{doelomzet} / {omzetPerKlant}, en dat gedeeld door elk percentage uit {ratios}; na elke stap naar boven afgerond',
        en: '{doelomzet} / {omzetPerKlant}, and that divided by each percentage in {ratios}; rounded up after every step',
      },
    },
  },
  params: {
    doelomzet: euro({
      label: { nl: 'doelomzet', en: 'target turnover' },
      hint: { nl: 'De omzet die je wilt halen.', en: 'The turnover that you want to reach.' },
      min: 0,
    }),
    omzetPerKlant: euro({
      label: { nl: 'omzet per klant', en: 'turnover per customer' },
      hint: {
        nl: 'Wat één klant in die periode gemiddeld koopt.',
        en: 'What one customer buys in that period on average.',
      },
      min: 0,
    }),
    ratios: {
      ...reeks(
        fractie({
          label: { nl: 'slagingspercentages', en: 'success rates' },
          hint: {
            nl: 'Van achter naar voren: eerst het deel van de offertes dat klant wordt, dan het deel van de afspraken dat offerte wordt. Leeg: je krijgt alleen het aantal klanten.',
            en: 'From back to front: first the share of quotations that becomes a customer, then the share of appointments that becomes a quotation. Empty: you get only the number of customers.',
          },
          min: 0,
          max: 1,
        }),
      ),
      optional: true,
    },
    heleAantallen: waarOfOnwaar({
      label: { nl: 'hele aantallen', en: 'whole numbers' },
      hint: {
        nl: 'WAAR rondt na elke stap naar boven af. Leeg is ONWAAR.',
        en: 'TRUE rounds up after every step. Empty means FALSE.',
      },
      default: false,
    }),
  },
  divisors: ['omzetPerKlant', 'ratios'],
  result: { unit: 'telling' },
  native: ({ doelomzet, omzetPerKlant, ratios, heleAantallen }) => {
    // After the first step there is one customer at least, so that a simpler rounding will do.
    const up = (count: string): string => `ROUNDUP(ROUND(${count},5),0)`;
    const customers = `${doelomzet}/${omzetPerKlant}`;
    if (ratios === undefined) return `IF(${heleAantallen},${nativeRoundUp(customers)},${customers})`;
    const inOne = `${customers}/PRODUCT(${ratios})`;
    if (heleAantallen === 'FALSE') return inOne;
    const steps = Array.from({ length: MOST_STEPS }, (_, step) => `IFERROR(INDEX(${ratios},${step + 1}),1)`);
    return `IF(${heleAantallen},${steps.reduce((count, ratio) => up(`${count}/${ratio}`), nativeRoundUp(customers))},${inOne})`;
  },
  sources: ['omf', 'ce7'],
  related: ['HITRATE', 'CONVERSIE', 'PIPELINE.GEWOGEN', 'WERKLAST'],
  examples: [
    {
      given: { doelomzet: 150_000, omzetPerKlant: 3_750, ratios: [0.5, 0.4] },
      result: 200,
      source: 'eigen',
    },
    { given: { doelomzet: 150_000, omzetPerKlant: 3_750 }, result: 40, source: 'omf' },
    {
      given: { doelomzet: 100_000, omzetPerKlant: 3_000, ratios: [0.4, 0.6], heleAantallen: true },
      result: 142,
      source: 'eigen',
    },
    { given: { doelomzet: 1, omzetPerKlant: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { doelomzet: 150_000, omzetPerKlant: 3_750, ratios: [0.5, 0] }, result: '#DIV/0!', source: 'eigen' },
    { given: { doelomzet: 150_000, omzetPerKlant: 3_750, ratios: [50, 40] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ doelomzet, omzetPerKlant, ratios = [], heleAantallen }, { roundUp }) =>
    [omzetPerKlant, ...ratios].reduce((count, divisor) => {
      const needed = divide(count, divisor);
      return heleAantallen ? roundUp(needed) : needed;
    }, doelomzet),
});
