import { divide } from '../arithmetic';
import { define } from '../define';
import { CalculationError } from '../errors';
import { totaalVermogen } from '../parameters/totaalVermogen';
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
  purpose: {
    nl: 'Gebruik de solvabiliteit als je wilt weten of een account al zijn schulden kan betalen, ook op lange termijn. Hoe groter het deel eigen vermogen, hoe beter hij een tegenvaller opvangt. Bij 40% is van elke euro in het bedrijf 40 cent van de eigenaren zelf.',
    en: 'Use solvency when you want to know whether an account can pay all its debts, in the long run too. The larger the share of equity, the better it absorbs a setback. At 40%, 40 cents of every euro in the business belong to the owners.',
  },
  mistake: {
    nl: 'De vormen door elkaar halen. Is TV/VV 155%, dan is maar 35,5% van het vermogen eigen en 64,5% geleend. Kijk dus eerst welke vorm het is, en gebruik de norm alleen bij EV/TV.',
    en: 'Mixing up the forms. When TV/VV is 155%, only 35.5% of the capital is equity and 64.5% is borrowed. So first look which form it is, and use the norm for EV/TV only.',
  },
  differs: {
    nl: 'Het CBS, Boekhoudplaza en mbo-lessen delen het eigen vermogen door het totale vermogen (EV/TV). Startpagina geeft daarnaast EV/VV en TV/VV, een vwo-les rekent met TV/VV. Deze functie neemt EV/TV, tenzij je een andere vorm kiest. Ook de norm verschilt: een mbo-les noemt 25 tot 40%, Connect Zakelijk 25% als minimum en meer dan 40% als uitstekend, een Belgische site een derde. Wij noemen minder dan 25% zwak en vanaf 40% sterk.',
    en: 'Statistics Netherlands (CBS), Boekhoudplaza and Dutch vocational lessons divide equity by total capital (EV/TV). Startpagina also gives EV/VV and TV/VV, a Dutch school lesson takes TV/VV. This function takes EV/TV unless you choose another form. The norm differs too: a vocational lesson names 25 to 40%, Connect Zakelijk 25% as the minimum and more than 40% as excellent, a Belgian site one third. We call less than 25% weak and 40% or more strong.',
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
    totaalVermogen,
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
    `CHOOSE(MATCH(${vorm},{"EV/TV","EV/VV","TV/VV","VV/TV"},0),${ev}/${tv},${ev}/(${tv}-${ev})/(${tv}<>0),${tv}/(${tv}-${ev})/(${tv}<>0),(${tv}-${ev})/${tv})`,
  sources: ['bhp12', 'cbsS', 'luS', 'cz', 'wwo', 'sp', 'lu45'],
  related: ['DEBTRATIO', 'CURRENTRATIO', 'RENTEDEKKING', 'HEFBOOMEFFECT'],
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
    { given: { eigenVermogen: -50, totaalVermogen: 0, vorm: 'EV/VV' }, result: '#DIV/0!', source: 'eigen' },
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
    // Without any capital there is nothing to compare, also where it is not the denominator itself.
    if (totaalVermogen.isZero()) throw new CalculationError({ code: 'divisionByZero' });
    // As a denominator debt knows no tolerance: a hair below zero would make the ratio enormous with the wrong sign.
    if (vreemdVermogen.lessThan(zero)) {
      throw new CalculationError({ code: 'partExceedsWhole' }, ['eigenVermogen', 'totaalVermogen']);
    }
    return divide(vorm === 'EV/VV' ? eigenVermogen : totaalVermogen, vreemdVermogen);
  },
});
