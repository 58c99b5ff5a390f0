import { divide } from '../arithmetic';
import { define } from '../define';
import { totaalVermogen } from '../parameters/totaalVermogen';
import { vreemdVermogen } from '../parameters/vreemdVermogen';

/**
 * The share of all capital in a business that is borrowed.
 *
 * Amounts in euro and not negative (#NUM!); no capital at all gives #DIV/0!. The result is a ratio, above 1 when equity is
 * negative.
 */
export const debtratio = define({
  id: 'DEBTRATIO',
  group: 'solvabiliteit',
  priority: 2,
  title: { nl: 'Debt ratio', en: 'Debt ratio' },
  summary: {
    nl: 'Welk deel van het totale vermogen is geleend?',
    en: 'Which part of the total capital is borrowed?',
  },
  purpose: {
    nl: 'Gebruik de debt ratio als je wilt weten hoe sterk een account van geleend geld afhangt. Je zet alle schulden naast het balanstotaal. Bij 0,7 is van elke euro in het bedrijf 70 cent geleend.',
    en: 'Use the debt ratio when you want to know how much an account depends on borrowed money. You set all debts beside the balance sheet total. At 0.7, 70 cents of every euro in the business are borrowed.',
  },
  mistake: {
    nl: 'Alleen de bankleningen invullen. Ook crediteuren, belastingschulden en voorzieningen zijn vreemd vermogen: neem het balanstotaal min het eigen vermogen.',
    en: 'Entering the bank loans alone. Payables, tax debts and provisions are debt too: take the balance sheet total less equity.',
  },
  differs: {
    nl: 'Boekhoudplaza en Startpagina delen het vreemd vermogen door het totale vermogen, en dat doet deze functie ook. Een mbo-les deelt het vreemd vermogen door het eigen vermogen en noemt dat ook debt ratio. Bij 70 vreemd en 30 eigen is dat geen 0,7 maar 2,33.',
    en: 'Boekhoudplaza and Startpagina divide debt by total capital, and so does this function. A Dutch vocational lesson divides debt by equity and calls that debt ratio too. With a debt of 70 and an equity of 30 that is not 0.7 but 2.33.',
  },
  synonyms: {
    nl: ['vreemd vermogen', 'schuldgraad', 'VV/TV', 'schulden', 'solvabiliteit'],
    en: ['leverage', 'debt to assets', 'gearing', 'solvency'],
  },
  formula: '{vreemdVermogen} / {totaalVermogen}',
  params: { vreemdVermogen, totaalVermogen },
  divisors: ['totaalVermogen'],
  result: { unit: 'verhouding' },
  norm: {
    text: {
      nl: 'Boven 0,5 is er meer vreemd dan eigen vermogen. Boven 1 zijn de schulden groter dan alles wat het bedrijf bezit: het eigen vermogen is dan negatief. Een vaste norm is er niet.',
      en: 'Above 0.5 there is more debt than equity. Above 1 the debts exceed everything that the business owns: equity is then negative. There is no fixed norm.',
    },
    sources: ['bhp9'],
  },
  native: ({ vreemdVermogen, totaalVermogen }) => `${vreemdVermogen}/${totaalVermogen}`,
  sources: ['bhp9', 'luS', 'sp'],
  related: ['SOLVABILITEIT', 'RENTEDEKKING', 'HEFBOOMEFFECT'],
  examples: [
    { given: { vreemdVermogen: 53_000, totaalVermogen: 123_000 }, result: 0.430894308943089, source: 'bhp9' },
    { given: { vreemdVermogen: 70, totaalVermogen: 100 }, result: 0.7, source: 'eigen' },
    { given: { vreemdVermogen: 120, totaalVermogen: 100 }, result: 1.2, source: 'eigen' },
    { given: { vreemdVermogen: 5, totaalVermogen: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { vreemdVermogen: -5, totaalVermogen: 100 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ vreemdVermogen, totaalVermogen }) => divide(vreemdVermogen, totaalVermogen),
});
