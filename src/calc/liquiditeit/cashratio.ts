import { divide } from '../arithmetic';
import { define } from '../define';
import { kortVreemdVermogen } from '../parameters/kortVreemdVermogen';
import { euro } from '../params';

/**
 * Which part of its short-term debts an account can pay with the money it has today.
 *
 * All amounts in euro and not negative (#NUM!); no short-term debt gives #DIV/0!. The result is a ratio.
 */
export const cashratio = define({
  id: 'CASHRATIO',
  group: 'liquiditeit',
  priority: 2,
  title: { nl: 'Cash ratio', en: 'Cash ratio' },
  summary: {
    nl: 'Strengste liquiditeitsmaat: kan de account zijn korte schulden betalen met alleen kas, bank en verkoopbare effecten?',
    en: 'Strictest measure of liquidity: can the account pay its short-term debts from cash, bank and marketable securities?',
  },
  purpose: {
    nl: 'Gebruik de cash ratio als je wilt weten welk deel van de korte schulden een account vandaag kan betalen. Alleen geld dat er al is telt mee: kas, bank en effecten die je meteen kunt verkopen. Bij 0,3 kan de account 30% van zijn korte schulden direct betalen.',
    en: 'Use the cash ratio when you want to know which part of its short-term debts an account can pay today. Only money that is already there counts: cash, bank and securities that can be sold at once. At 0.3 the account can pay 30% of its short-term debts straight away.',
  },
  mistake: {
    nl: 'Debiteuren of voorraden meetellen. Dat geld is er nog niet: voor debiteuren erbij gebruik je de quick ratio, voor alles samen de current ratio.',
    en: 'Counting receivables or inventories. That money is not there yet: use the quick ratio to include receivables, and the current ratio to include everything.',
  },
  synonyms: {
    nl: ['kasratio', 'liquiditeit', 'kas en bank', 'liquide middelen'],
    en: ['liquidity', 'cash and bank', 'absolute liquidity'],
  },
  formula: '({liquideMiddelen} + {effecten}) / {kortVreemdVermogen}',
  params: {
    liquideMiddelen: euro({
      label: { nl: 'liquide middelen', en: 'cash' },
      hint: { nl: 'Kas en bank, van de balans.', en: 'Cash and bank, from the balance sheet.' },
      min: 0,
    }),
    kortVreemdVermogen,
    effecten: euro({
      label: { nl: 'effecten', en: 'securities' },
      hint: {
        nl: 'Aandelen en obligaties die je meteen kunt verkopen. Leeg is 0.',
        en: 'Shares and bonds that can be sold at once. Empty means 0.',
      },
      min: 0,
      default: 0,
    }),
  },
  divisors: ['kortVreemdVermogen'],
  result: { unit: 'verhouding' },
  norm: {
    text: {
      nl: 'Minstens 0,3 is een vuistregel, geen vaste norm. Minder hoeft geen ramp te zijn als de klanten snel betalen; veel meer kan betekenen dat er geld stilstaat.',
      en: 'At least 0.3 is a rule of thumb, no fixed norm. Less need not be a problem when customers pay quickly; much more may mean idle money.',
    },
    bands: [
      { level: 'attention', verdict: { nl: 'laag', en: 'low' } },
      { from: 0.3, level: 'good', verdict: { nl: 'voldoende', en: 'sufficient' } },
    ],
    sources: ['luS'],
  },
  native: ({ liquideMiddelen, kortVreemdVermogen, effecten }) =>
    `(${liquideMiddelen}+${effecten})/${kortVreemdVermogen}`,
  sources: ['ecash', 'luS'],
  related: ['QUICKRATIO', 'CURRENTRATIO', 'NETTOWERKKAPITAAL'],
  examples: [
    {
      given: { liquideMiddelen: 8_000, kortVreemdVermogen: 23_000, effecten: 1_200 },
      result: 0.4,
      source: 'eigen',
    },
    { given: { liquideMiddelen: 10_000, kortVreemdVermogen: 5_000, effecten: 20_000 }, result: 6, source: 'ecash' },
    { given: { liquideMiddelen: 36_000, kortVreemdVermogen: 120_000 }, result: 0.3, source: 'eigen' },
    { given: { liquideMiddelen: 36_000, kortVreemdVermogen: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { liquideMiddelen: -36_000, kortVreemdVermogen: 120_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ liquideMiddelen, kortVreemdVermogen, effecten }) =>
    divide(liquideMiddelen.plus(effecten), kortVreemdVermogen),
});
