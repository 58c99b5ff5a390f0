import { divide } from '../arithmetic';
import { define } from '../define';
import { CalculationError } from '../errors';
import { euro, keuze } from '../params';
import { atMost } from '../relations';

/**
 * How far an account can pay all its debts from its own capital.
 *
 * Equity and total capital in euro; `vorm` says which of the four usual ratios is meant. The result is a fraction. More
 * equity than total capital gives #NUM!, a zero denominator #DIV/0!. Negative equity is allowed.
 */
export const solvabiliteit = define({
  id: 'SOLVABILITEIT',
  group: 'solvabiliteit',
  priority: 1,
  title: { nl: 'Solvabiliteit', en: 'Solvency' },
  summary: {
    nl: 'Kan de account al zijn schulden betalen? Eigen vermogen als deel van het totaal, of een van de drie andere vormen.',
    en: 'Can the account pay all its debts? Equity as a share of total capital, or one of the three other forms.',
  },
  synonyms: {
    nl: ['eigen vermogen', 'vreemd vermogen', 'debt ratio', 'schulden'],
    en: ['solvency ratio', 'equity ratio', 'debt ratio', 'leverage'],
  },
  formula: {
    by: 'vorm',
    each: {
      'EV/TV': '{eigenVermogen} / {totaalVermogen}',
      'EV/VV': '{eigenVermogen} / ({totaalVermogen} − {eigenVermogen})',
      'TV/VV': '{totaalVermogen} / ({totaalVermogen} − {eigenVermogen})',
      'VV/TV': '({totaalVermogen} − {eigenVermogen}) / {totaalVermogen}',
    },
  },
  params: {
    eigenVermogen: euro({
      label: { nl: 'eigen vermogen', en: 'equity' },
      hint: { nl: 'Van de balans. Mag negatief zijn.', en: 'From the balance sheet. May be negative.' },
    }),
    totaalVermogen: euro({
      label: { nl: 'totaal vermogen', en: 'total capital' },
      hint: { nl: 'Het balanstotaal.', en: 'The balance sheet total.' },
      min: 0,
    }),
    vorm: keuze(['EV/TV', 'EV/VV', 'TV/VV', 'VV/TV'], {
      label: { nl: 'vorm', en: 'form' },
      hint: {
        nl: 'EV = eigen, VV = vreemd, TV = totaal vermogen. Leeg is EV/TV.',
        en: 'EV = equity, VV = debt, TV = total capital. Empty means EV/TV.',
      },
      default: 'EV/TV',
    }),
  },
  divisors: ['totaalVermogen', 'eigenVermogen'],
  relations: [atMost('eigenVermogen', 'totaalVermogen')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Tussen 25% en 40% is gebruikelijk. Dat geldt alleen voor de vorm EV/TV: bij EV/VV hoort daar 33% tot 67% bij.',
      en: 'Between 25% and 40% is common. That holds for the form EV/TV only: for EV/VV it means 33% to 67%.',
    },
    when: { param: 'vorm', is: 'EV/TV' },
    bands: [
      { level: 'bad', verdict: { nl: 'zwak', en: 'weak' } },
      { from: 0.25, level: 'attention', verdict: { nl: 'voldoende', en: 'sufficient' } },
      { from: 0.4, level: 'good', verdict: { nl: 'sterk', en: 'strong' } },
    ],
    sources: ['luS', 'cz', 'wwo'],
  },
  native: ({ eigenVermogen: ev, totaalVermogen: tv, vorm }) =>
    `CHOOSE(MATCH(${vorm},{"EV/TV","EV/VV","TV/VV","VV/TV"},0),${ev}/${tv},${ev}/(${tv}-${ev}),${tv}/(${tv}-${ev}),(${tv}-${ev})/${tv})`,
  sources: ['bhp12', 'cbsS', 'luS', 'cz', 'wwo', 'sp', 'lu45'],
  examples: [
    { given: { eigenVermogen: 70_000, totaalVermogen: 123_000 }, result: 0.569105691056911, source: 'bhp12' },
    {
      given: { eigenVermogen: 200_000, totaalVermogen: 500_000, vorm: 'TV/VV' },
      result: 1.66666666666667,
      source: 'lu45',
    },
    {
      given: { eigenVermogen: 70_000, totaalVermogen: 123_000, vorm: 'VV/TV' },
      result: 0.430894308943089,
      source: 'bhp9',
    },
    { given: { eigenVermogen: 30, totaalVermogen: 100, vorm: 'EV/VV' }, result: 0.428571428571429, source: 'eigen' },
    { given: { eigenVermogen: -20, totaalVermogen: 100 }, result: -0.2, source: 'eigen' },
    { given: { eigenVermogen: 50, totaalVermogen: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { eigenVermogen: 120, totaalVermogen: 100 }, result: '#NUM!', source: 'eigen' },
    { given: { eigenVermogen: 100.00000001, totaalVermogen: 100, vorm: 'EV/VV' }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ eigenVermogen, totaalVermogen, vorm }, { zero }) => {
    const vreemdVermogen = totaalVermogen.minus(eigenVermogen);
    switch (vorm) {
      case 'EV/TV':
        return divide(eigenVermogen, totaalVermogen);
      case 'VV/TV':
        return divide(vreemdVermogen, totaalVermogen);
    }
    // As a denominator debt knows no tolerance: a hair below zero would make the ratio enormous with the wrong sign.
    if (vreemdVermogen.lessThan(zero)) {
      throw new CalculationError({ code: 'partExceedsWhole' }, ['eigenVermogen', 'totaalVermogen']);
    }
    return divide(vorm === 'EV/VV' ? eigenVermogen : totaalVermogen, vreemdVermogen);
  },
});
