import { define } from '../define';
import { graduatedAmount } from '../offerte/staffel';
import { euro } from '../params';
import { wikSince20120701 as wik } from './wik';

/**
 * The most that a creditor may charge for collecting a debt out of court, by the statutory tiers (WIK).
 *
 * Principal in euro and not negative (#NUM!); the result is in euro excluding btw, at least 40 and at most 6,775, and 0
 * for a principal of 0.
 */
export const incassokosten = define({
  id: 'INCASSOKOSTEN',
  group: 'korting',
  priority: 3,
  title: { nl: 'Incassokosten', en: 'Debt collection costs' },
  summary: {
    nl: 'Hoogste incassokosten die je volgens de wet (WIK) mag rekenen, excl. btw.',
    en: 'Highest collection costs that Dutch law (WIK) lets you charge, excl. VAT.',
  },
  purpose: {
    nl: 'Een klant betaalt niet, ook niet na je herinneringen. De uitkomst is het hoogste bedrag dat je buiten de rechter om aan incassokosten mag rekenen.',
    en: 'A customer does not pay, not even after your reminders. The outcome is the highest amount that you may charge for collecting the debt out of court.',
  },
  mistake: {
    nl: '15% over de hele hoofdsom rekenen. Die 15% geldt alleen voor de eerste € 2.500. Bij € 4.000 is het € 375 + € 150 = € 525 en geen € 600.',
    en: 'Taking 15% of the whole principal. The 15% holds for the first € 2,500 only. With € 4,000 it is € 375 + € 150 = € 525, not € 600.',
  },
  synonyms: {
    nl: ['WIK', 'buitengerechtelijke kosten', 'incasso', 'wanbetaler', 'aanmaning'],
    en: ['WIK', 'collection fee', 'out-of-court costs', 'late payment', 'debt recovery'],
  },
  formula: {
    nl: '15% van {hoofdsom} tot en met € 2.500, 10% over de volgende € 2.500, 5% over de volgende € 5.000, 1% over de volgende € 190.000 en 0,5% daarboven; minstens € 40 en hoogstens € 6.775',
    en: '15% of {hoofdsom} up to € 2,500, 10% over the next € 2,500, 5% over the next € 5,000, 1% over the next € 190,000 and 0.5% above; at least € 40 and at most € 6,775',
  },
  params: {
    hoofdsom: euro({
      label: { nl: 'hoofdsom', en: 'principal' },
      hint: {
        nl: 'Bedrag dat de klant nog moet betalen, zonder rente en kosten.',
        en: 'Amount that the customer still has to pay, without interest and costs.',
      },
      min: 0,
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Dit is het maximum uit het wettelijke besluit van 1 juli 2012. Bedrijven mogen onderling iets anders afspreken; bij een consument mag je niet meer rekenen.',
      en: 'This is the maximum of the statutory decree of 1 July 2012. Businesses may agree otherwise between themselves; you may not charge a consumer more.',
    },
    sources: ['deb'],
  },
  native: ({ hoofdsom: h }) =>
    `IF(${h}=0,0,MAX(40,MIN(6775,MIN(${h},2500)*0.15+MAX(0,MIN(${h},5000)-2500)*0.1+MAX(0,MIN(${h},10000)-5000)*0.05+MAX(0,MIN(${h},200000)-10000)*0.01+MAX(0,${h}-200000)*0.005)))`,
  sources: ['nova', 'deb'],
  related: ['DEBITEURENTERMIJN', 'RENTEKOSTEN', 'BETALINGSKORTING'],
  examples: [
    { given: { hoofdsom: 4_000 }, result: 525, source: 'nova' },
    { given: { hoofdsom: 5_000 }, result: 625, source: 'deb' },
    { given: { hoofdsom: 10_000 }, result: 875, source: 'deb' },
    { given: { hoofdsom: 100 }, result: 40, source: 'eigen' },
    { given: { hoofdsom: 2_000_000 }, result: 6_775, source: 'eigen' },
    { given: { hoofdsom: 0 }, result: 0, source: 'eigen' },
    { given: { hoofdsom: -1 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ hoofdsom }, calculator) => {
    const { zero, number } = calculator;
    if (hoofdsom.isZero()) return zero;
    const treden = wik.schijven.map(({ vanaf, tarief }) => ({ vanaf: number(vanaf), tarief: number(tarief) }));
    const kosten = graduatedAmount(treden, hoofdsom, calculator);
    const [minimum, maximum] = [number(wik.minimum), number(wik.maximum)];
    if (kosten.lessThan(minimum)) return minimum;
    return maximum.lessThan(kosten) ? maximum : kosten;
  },
});
