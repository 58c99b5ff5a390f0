import { divide } from '../arithmetic';
import { define } from '../define';
import { euro } from '../params';
import { atMost } from '../relations';

/**
 * The share of wallet: which part of what an account spends on our kind of products it spends with us.
 *
 * Both in euro and not negative (#NUM!); the result is a fraction. No spending gives #DIV/0!, more turnover with us than
 * the account spends #NUM!.
 */
export const klantaandeel = define({
  id: 'KLANTAANDEEL',
  group: 'markt',
  priority: 2,
  title: { nl: 'Klantaandeel (share of wallet)', en: 'Share of wallet' },
  summary: {
    nl: 'Welk deel van zijn inkopen in jouw productgroep doet een account bij jou?',
    en: 'Which part of its purchases in your product group does an account make with you?',
  },
  purpose: {
    nl: 'Gebruik het klantaandeel als je wilt weten bij welke accounts je kunt groeien. Twee accounts met dezelfde omzet kunnen heel verschillend zijn: de een koopt alles al bij jou, de ander nog veel bij je concurrenten.',
    en: 'Use the share of wallet to see at which accounts you can grow. Two accounts with the same turnover can be quite different: one buys everything from you already, the other still buys much from your competitors.',
  },
  mistake: {
    nl: 'Alle inkopen van de account nemen. Tel alleen wat de account uitgeeft aan producten die jij ook levert.',
    en: 'Taking all purchases of the account. Count only what the account spends on products that you supply too.',
  },
  synonyms: {
    nl: ['share of wallet', 'portemonnee', 'groeipotentieel', 'bijverkoop'],
    en: ['SOW', 'customer share', 'growth potential', 'cross-selling'],
  },
  formula: '{omzetBijOns} / {totaleBesteding}',
  params: {
    omzetBijOns: euro({
      label: { nl: 'omzet bij ons', en: 'turnover with us' },
      hint: {
        nl: 'Wat de account in een jaar bij jouw bedrijf koopt, excl. btw.',
        en: 'What the account buys from your company in a year, excl. VAT.',
      },
      min: 0,
    }),
    totaleBesteding: euro({
      label: { nl: 'totale besteding', en: 'total spending' },
      hint: {
        nl: 'Wat de account in dat jaar bij alle leveranciers samen aan zulke producten uitgeeft, excl. btw.',
        en: 'What the account spends on such products in that year with all suppliers together, excl. VAT.',
      },
      min: 0,
    }),
  },
  divisors: ['totaleBesteding'],
  relations: [atMost('omzetBijOns', 'totaleBesteding')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Een laag klantaandeel betekent dat de account nog veel bij anderen koopt: daar kun je groeien.',
      en: 'A low share means that the account still buys much from others: there you can grow.',
    },
    sources: ['sow', 'dny'],
  },
  native: ({ omzetBijOns, totaleBesteding }) => `${omzetBijOns}/${totaleBesteding}`,
  sources: ['sow', 'dny'],
  related: ['KLANTRESULTAAT', 'ABC', 'MARKTAANDEEL'],
  examples: [
    { given: { omzetBijOns: 60_000, totaleBesteding: 150_000 }, result: 0.4, source: 'eigen' },
    { given: { omzetBijOns: 25, totaleBesteding: 50 }, result: 0.5, source: 'sow' },
    { given: { omzetBijOns: 1, totaleBesteding: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzetBijOns: 160_000, totaleBesteding: 150_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzetBijOns, totaleBesteding }) => divide(omzetBijOns, totaleBesteding),
});
