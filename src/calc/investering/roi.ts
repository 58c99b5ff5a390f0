import { relativeIncrease } from '../arithmetic';
import { define } from '../define';
import { euro } from '../params';

/**
 * What an action, a project or an account yields above its cost, as a share of that cost.
 *
 * Amounts in euro and not negative (#NUM!); no investment gives #DIV/0!. The result is a fraction, never below -1.
 */
export const roi = define({
  id: 'ROI',
  group: 'investering',
  priority: 1,
  title: { nl: 'Return on investment', en: 'Return on investment' },
  summary: {
    nl: 'Hoeveel procent levert een actie, project of investering in een account op, boven wat ze kost?',
    en: 'What percentage does an action, a project or an investment in an account yield above its cost?',
  },
  synonyms: {
    nl: ['ROI', 'rendement', 'opbrengst van een actie', 'terugverdienen'],
    en: ['ROI', 'yield', 'return on a campaign'],
  },
  formula: '({opbrengst} − {investering}) / {investering}',
  params: {
    opbrengst: euro({
      label: { nl: 'opbrengst', en: 'proceeds' },
      hint: {
        nl: 'Alles wat de investering oplevert, dus niet alleen de winst.',
        en: 'Everything that the investment brings in, so not the profit alone.',
      },
      min: 0,
    }),
    investering: euro({
      label: { nl: 'investering', en: 'investment' },
      hint: { nl: 'Alles wat de actie of het project kost.', en: 'Everything that the action or project costs.' },
      min: 0,
    }),
  },
  divisors: ['investering'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Boven 0% levert de investering meer op dan ze kost. Meer dan 10% heet vaak goed, maar een vaste norm is dat niet. Sommige bronnen delen de winst door de investering: dat is hetzelfde, als je bij opbrengst hier het hele bedrag invult.',
      en: 'Above 0% the investment yields more than it costs. More than 10% is often called good, but that is no fixed norm. Some sources divide profit by investment: that is the same, provided that you enter the full proceeds here.',
    },
    sources: ['zigt', 'wiedi', 'kb'],
  },
  native: ({ opbrengst, investering }) => `(${opbrengst}-${investering})/${investering}`,
  sources: ['zigt', 'wiedi', 'wnx', 'kb'],
  examples: [
    { given: { opbrengst: 7_000, investering: 5_000 }, result: 0.4, source: 'zigt' },
    { given: { opbrengst: 15_000, investering: 12_000 }, result: 0.25, source: 'eigen' },
    { given: { opbrengst: 6_000, investering: 12_000 }, result: -0.5, source: 'eigen' },
    { given: { opbrengst: 5_000, investering: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { opbrengst: -5_000, investering: 12_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ opbrengst, investering }) => relativeIncrease(investering, opbrengst),
});
