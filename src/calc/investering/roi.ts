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
  purpose: {
    nl: 'Je gebruikt dit om achteraf te zien of een actie haar geld waard was, of om vooraf plannen te vergelijken. De uitkomst is wat elke geïnvesteerde euro extra oplevert: 40% betekent dat je voor elke euro € 1,40 terugkrijgt.',
    en: 'Use this to see afterwards whether an action was worth its money, or to compare plans beforehand. The outcome is what each euro invested yields on top: 40% means that you get € 1.40 back for every euro.',
  },
  mistake: {
    nl: 'Bij opbrengst de winst invullen. De kosten gaan er dan twee keer af en de ROI wordt te laag. Vul alles in wat de investering oplevert; de functie trekt de investering er zelf af.',
    en: 'Entering the profit as proceeds. Then the costs are taken off twice and the ROI becomes too low. Enter everything that the investment brings in; the function takes the investment off itself.',
  },
  differs: {
    nl: 'Sommige bronnen schrijven "(winst − investering) / investering", maar bedoelen met winst de opbrengst. Andere delen de winst door het vermogen aan het begin, of de gemiddelde winst door de gemiddelde investering. Dat laatste is de GBR. Wij rekenen (opbrengst − investering) / investering.',
    en: 'Some sources write "(profit − investment) / investment", but mean the proceeds when they say profit. Others divide the profit by the capital at the start, or the average profit by the average investment. The latter is what GBR does. We calculate (proceeds − investment) / investment.',
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
  related: ['GBR', 'TERUGVERDIENTIJD', 'NCW', 'RTV'],
  examples: [
    { given: { opbrengst: 7_000, investering: 5_000 }, result: 0.4, source: 'zigt' },
    { given: { opbrengst: 15_000, investering: 12_000 }, result: 0.25, source: 'eigen' },
    { given: { opbrengst: 6_000, investering: 12_000 }, result: -0.5, source: 'eigen' },
    { given: { opbrengst: 5_000, investering: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { opbrengst: -5_000, investering: 12_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ opbrengst, investering }) => relativeIncrease(investering, opbrengst),
});
