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
