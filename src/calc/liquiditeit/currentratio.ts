import { divide } from '../arithmetic';
import { define } from '../define';
import { kortVreemdVermogen } from '../parameters/kortVreemdVermogen';
import { losseLiquideMiddelen } from '../parameters/losseLiquideMiddelen';
import { vlottendeActiva } from '../parameters/vlottendeActiva';

/**
 * Whether an account can pay its short-term debts from its current assets.
 *
 * All amounts in euro and not negative (#NUM!); no short-term debt gives #DIV/0!. The result is a ratio.
 */
export const currentratio = define({
  id: 'CURRENTRATIO',
  group: 'liquiditeit',
  priority: 1,
  title: { nl: 'Current ratio', en: 'Current ratio' },
  summary: {
    nl: 'Kan de account zijn korte schulden betalen uit de vlottende activa?',
    en: 'Can the account pay its short-term debts from its current assets?',
  },
  purpose: {
    nl: 'Gebruik de current ratio als je wilt weten of een account zijn rekeningen van het komende jaar kan betalen. Je zet wat er binnen een jaar geld wordt naast wat er binnen een jaar betaald moet worden. Bij 1,5 staat tegenover elke euro korte schuld € 1,50.',
    en: 'Use the current ratio when you want to know whether an account can pay its bills of the coming year. You set what turns into money within a year beside what has to be paid within a year. At 1.5 there is € 1.50 for every euro of short-term debt.',
  },
  mistake: {
    nl: 'Kas en bank dubbel tellen. Zitten ze al in de vlottende activa, laat liquide middelen dan leeg; anders komt de ratio te hoog uit.',
    en: 'Counting cash and bank twice. When they are already part of the current assets, leave cash empty; otherwise the ratio comes out too high.',
  },
  differs: {
    nl: 'Boekhoudplaza rekent kas en bank bij de vlottende activa, het vwo-boek M&O in Balans telt ze er apart bij op. Hier kan allebei: vul liquide middelen alleen in als ze nog niet in de vlottende activa zitten. Ook de norm verschilt: Boekhoudplaza noemt 1, een mbo-les 1,5 en M&O in Balans 2. De grenzen hier zijn een indicatie.',
    en: 'Boekhoudplaza counts cash and bank as current assets, the Dutch school book M&O in Balans adds them separately. Both are possible here: enter cash only when it is not yet part of the current assets. The norm differs too: Boekhoudplaza names 1, a vocational lesson 1.5 and M&O in Balans 2. The limits here are an indication.',
  },
  synonyms: { nl: ['liquiditeit', 'korte schulden'], en: ['liquidity', 'working capital ratio'] },
  formula: '({vlottendeActiva} + {liquideMiddelen}) / {kortVreemdVermogen}',
  params: { vlottendeActiva, kortVreemdVermogen, liquideMiddelen: losseLiquideMiddelen },
  divisors: ['kortVreemdVermogen'],
  result: { unit: 'verhouding' },
  norm: {
    text: {
      nl: 'Vanaf 1 dekken de vlottende activa de korte schulden. In de les geldt vaak 1,5 als ondergrens. Meer dan 2 is ruim, maar kan betekenen dat er geld stilstaat.',
      en: 'From 1 the current assets cover the short-term debts. Lessons often take 1.5 as the lower limit. More than 2 is ample, but may mean idle money.',
    },
    bands: [
      { level: 'bad', verdict: { nl: 'onvoldoende', en: 'insufficient' } },
      { from: 1, level: 'attention', verdict: { nl: 'matig', en: 'moderate' } },
      { from: 1.5, level: 'good', verdict: { nl: 'goed', en: 'good' } },
      { from: 2, level: 'good', verdict: { nl: 'ruim, mogelijk inefficiënt', en: 'ample, possibly inefficient' } },
    ],
    sources: ['bhp1', 'mob', 'luS'],
  },
  native: ({ vlottendeActiva, kortVreemdVermogen, liquideMiddelen }) =>
    `(${vlottendeActiva}+${liquideMiddelen})/${kortVreemdVermogen}`,
  sources: ['bhp1', 'mob', 'luS'],
  related: ['QUICKRATIO', 'CASHRATIO', 'NETTOWERKKAPITAAL', 'SOLVABILITEIT'],
  examples: [
    { given: { vlottendeActiva: 35_000, kortVreemdVermogen: 23_000 }, result: 1.52173913043478, source: 'bhp1' },
    { given: { vlottendeActiva: 600_000, kortVreemdVermogen: 300_000 }, result: 2, source: 'mob' },
    {
      given: { vlottendeActiva: 150_000, kortVreemdVermogen: 120_000, liquideMiddelen: 30_000 },
      result: 1.5,
      source: 'eigen',
    },
    { given: { vlottendeActiva: 180_000, kortVreemdVermogen: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { vlottendeActiva: 180_000, kortVreemdVermogen: -5 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ vlottendeActiva, kortVreemdVermogen, liquideMiddelen }) =>
    divide(vlottendeActiva.plus(liquideMiddelen), kortVreemdVermogen),
});
