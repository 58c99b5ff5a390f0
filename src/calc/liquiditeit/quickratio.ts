import { divide } from '../arithmetic';
import { define } from '../define';
import { kortVreemdVermogen } from '../parameters/kortVreemdVermogen';
import { losseLiquideMiddelen } from '../parameters/losseLiquideMiddelen';
import { vlottendeActiva } from '../parameters/vlottendeActiva';
import { euro } from '../params';
import { atMost } from '../relations';

/**
 * Whether an account can pay its short-term debts without selling its stock.
 *
 * All amounts in euro and not negative (#NUM!); no short-term debt gives #DIV/0!, more stock than current assets #NUM!.
 * The result is a ratio.
 */
export const quickratio = define({
  id: 'QUICKRATIO',
  group: 'liquiditeit',
  priority: 1,
  title: { nl: 'Quick ratio', en: 'Quick ratio' },
  summary: {
    nl: 'Kan de account zijn korte schulden betalen zonder de voorraden te verkopen?',
    en: 'Can the account pay its short-term debts without selling its inventories?',
  },
  purpose: {
    nl: 'Gebruik de quick ratio als je wilt weten of een account zijn korte schulden kan betalen terwijl de voorraad blijft liggen. Voorraad is nog geen geld: die moet eerst verkocht worden. Ligt de uitkomst ver onder de current ratio, dan zit er veel geld in voorraad vast.',
    en: 'Use the quick ratio when you want to know whether an account can pay its short-term debts while its stock stays where it is. Stock is not money yet: it has to be sold first. When the outcome lies far below the current ratio, much money is tied up in stock.',
  },
  mistake: {
    nl: 'Vlottende activa invullen waar de voorraden al af zijn. De functie trekt de voorraden er zelf af: vul de vlottende activa met voorraden in.',
    en: 'Entering current assets that the inventories were already taken off. The function takes them off itself: enter the current assets including inventories.',
  },
  differs: {
    nl: 'Het vwo-boek M&O in Balans telt kas en bank apart bij de vlottende activa op, andere bronnen rekenen ze er al toe. Vul liquide middelen dus alleen in als ze er nog niet in zitten. Ook de norm verschilt: M&O in Balans wil minstens 1, Financieel-management.nl noemt 0,5 tot 1. De grenzen hier zijn een indicatie.',
    en: 'The Dutch school book M&O in Balans adds cash and bank to the current assets separately, other sources already include them. So enter cash only when it is not yet part of them. The norm differs too: M&O in Balans wants at least 1, Financieel-management.nl names 0.5 to 1. The limits here are an indication.',
  },
  synonyms: {
    nl: ['acid test', 'liquiditeit', 'zonder voorraad', 'korte schulden'],
    en: ['acid test', 'liquidity', 'without inventory'],
  },
  formula: '({vlottendeActiva} − {voorraden} + {liquideMiddelen}) / {kortVreemdVermogen}',
  params: {
    vlottendeActiva,
    voorraden: euro({
      label: { nl: 'voorraden', en: 'inventories' },
      hint: {
        nl: 'De voorraden die in de vlottende activa zitten.',
        en: 'The inventories that are part of the current assets.',
      },
      min: 0,
    }),
    kortVreemdVermogen,
    liquideMiddelen: losseLiquideMiddelen,
  },
  divisors: ['kortVreemdVermogen'],
  relations: [atMost('voorraden', 'vlottendeActiva')],
  result: { unit: 'verhouding' },
  norm: {
    text: {
      nl: 'Vanaf 1 dekken de vlottende activa zonder voorraden de korte schulden. Andere bronnen noemen 0,5 tot 1 als norm.',
      en: 'From 1 the current assets without inventories cover the short-term debts. Other sources name 0.5 to 1 as the norm.',
    },
    bands: [
      { level: 'bad', verdict: { nl: 'slecht', en: 'poor' } },
      { from: 0.5, level: 'attention', verdict: { nl: 'matig', en: 'moderate' } },
      { from: 1, level: 'good', verdict: { nl: 'goed', en: 'good' } },
    ],
    sources: ['mob', 'fm'],
  },
  native: ({ vlottendeActiva, voorraden, kortVreemdVermogen, liquideMiddelen }) =>
    `(${vlottendeActiva}-${voorraden}+${liquideMiddelen})/${kortVreemdVermogen}`,
  sources: ['mob', 'fm', 'coz'],
  related: ['CURRENTRATIO', 'CASHRATIO', 'NETTOWERKKAPITAAL', 'VOORRAADTERMIJN'],
  examples: [
    {
      given: { vlottendeActiva: 500_000, voorraden: 200_000, kortVreemdVermogen: 270_000 },
      result: 1.11111111111111,
      source: 'mob',
    },
    {
      given: {
        vlottendeActiva: 6_700_000,
        voorraden: 4_700_000,
        kortVreemdVermogen: 3_700_000,
        liquideMiddelen: 300_000,
      },
      result: 0.621621621621622,
      source: 'mob',
    },
    { given: { vlottendeActiva: 79_500, voorraden: 45, kortVreemdVermogen: 30_000 }, result: 2.6485, source: 'coz' },
    {
      given: { vlottendeActiva: 150_000, voorraden: 90_000, kortVreemdVermogen: 120_000 },
      result: 0.5,
      source: 'eigen',
    },
    {
      given: { vlottendeActiva: 150_000, voorraden: 90_000, kortVreemdVermogen: 0 },
      result: '#DIV/0!',
      source: 'eigen',
    },
    { given: { vlottendeActiva: 100, voorraden: 120, kortVreemdVermogen: 50 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ vlottendeActiva, voorraden, kortVreemdVermogen, liquideMiddelen }) =>
    divide(vlottendeActiva.minus(voorraden).plus(liquideMiddelen), kortVreemdVermogen),
});
