import { define } from '../define';
import { marge } from '../parameters/marge';
import { euro, getal, jaren } from '../params';

/**
 * What a customer is worth over the whole relation, without discounting.
 *
 * Amounts in euro, orders per year and years not negative, margin between 0 and 1 (#NUM!). The result is in euro: profit
 * at the margin given, turnover at the default margin of 1.
 */
export const klantwaarde = define({
  id: 'KLANTWAARDE',
  group: 'markt',
  priority: 1,
  title: { nl: 'Klantwaarde', en: 'Customer value' },
  summary: {
    nl: 'Wat een klant over de hele relatie oplevert, in omzet of in winst.',
    en: 'What a customer brings in over the whole relation, in turnover or in profit.',
  },
  purpose: {
    nl: 'Gebruik de klantwaarde als je wilt weten hoe belangrijk een klant op lange termijn is. Een klant met kleine orders die tien jaar blijft, kan meer waard zijn dan een grote order van één keer. Zo bepaal je hoeveel tijd en geld een klant waard is.',
    en: 'Use customer value to see how important a customer is in the long run. A customer with small orders who stays for ten years can be worth more than one large order. So you decide how much time and money a customer deserves.',
  },
  mistake: {
    nl: 'De marge leeg laten en de uitkomst als winst lezen. Zonder marge zie je de omzet: vul de marge in om te zien wat je overhoudt.',
    en: 'Leaving the margin empty and reading the outcome as profit. Without a margin you see turnover: enter the margin to see what you keep.',
  },
  differs: {
    nl: 'Dunck noemt drie manieren: omzet over de jaren, winst over de jaren, en een voorspelling met rente. KLANTWAARDE doet de eerste twee: met marge 100% zie je omzet, met een lagere marge winst. De derde manier is CLV. Het voorbeeld van Ruud Verduin komt op 2.500 uit. Met dezelfde cijfers is het 2.900.',
    en: 'Dunck names three ways: turnover over the years, profit over the years, and a forecast with interest. KLANTWAARDE does the first two: with a margin of 100% you see turnover, with a lower margin profit. The third way is CLV. The example of Ruud Verduin arrives at 2,500. With the same figures it is 2,900.',
  },
  synonyms: {
    nl: ['customer lifetime value', 'CLV', 'levensduurwaarde'],
    en: ['customer lifetime value', 'CLV', 'lifetime value'],
  },
  formula: '{orderwaarde} × {ordersPerJaar} × {jaren} × {marge} − {kosten}',
  params: {
    orderwaarde: euro({
      label: { nl: 'orderwaarde', en: 'order value' },
      hint: { nl: 'Gemiddeld bedrag per order, excl. btw.', en: 'Average amount per order, excl. VAT.' },
      min: 0,
    }),
    ordersPerJaar: getal({
      label: { nl: 'orders per jaar', en: 'orders per year' },
      hint: {
        nl: 'Hoe vaak de klant gemiddeld per jaar bestelt.',
        en: 'How often the customer orders per year on average.',
      },
      min: 0,
    }),
    jaren: jaren({
      label: { nl: 'jaren', en: 'years' },
      hint: {
        nl: 'Hoeveel jaar je verwacht dat de klant blijft.',
        en: 'How many years you expect the customer to stay.',
      },
      min: 0,
    }),
    marge: {
      ...marge,
      hint: {
        nl: 'Deel van de omzet dat je overhoudt, bijvoorbeeld 30%. Leeg is 100%: dan is de uitkomst omzet.',
        en: 'Share of turnover that you keep, for example 30%. Empty means 100%: then the outcome is turnover.',
      },
      min: 0,
      default: 1,
    },
    kosten: euro({
      label: { nl: 'kosten', en: 'costs' },
      hint: {
        nl: 'Kosten om de klant te winnen of te houden. Leeg is 0.',
        en: 'Costs of winning or keeping the customer. Empty means 0.',
      },
      min: 0,
      default: 0,
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Met marge 100% zie je de omzet over de hele relatie, met een lagere marge de winst. Het blijft een schatting: de formule telt rente niet mee, en ook niet dat een klant eerder kan weggaan.',
      en: 'With a margin of 100% you see the turnover over the whole relation, with a lower margin the profit. It remains an estimate: the formula does not count interest, nor the chance that a customer leaves earlier.',
    },
    sources: ['dun'],
  },
  native: ({ orderwaarde, ordersPerJaar, jaren, marge, kosten }) =>
    `${orderwaarde}*${ordersPerJaar}*${jaren}*${marge}-${kosten}`,
  sources: ['dun', 'rv'],
  related: ['CLV', 'KLANTRESULTAAT', 'RETENTIE', 'ABC'],
  examples: [
    { given: { orderwaarde: 500, ordersPerJaar: 4, jaren: 5, marge: 0.3 }, result: 3_000, source: 'eigen' },
    {
      given: { orderwaarde: 50, ordersPerJaar: 12, jaren: 5, marge: 1, kosten: 100 },
      result: 2_900,
      source: 'rv',
    },
    { given: { orderwaarde: 100, ordersPerJaar: 10, jaren: 3 }, result: 3_000, source: 'eigen' },
    { given: { orderwaarde: 500, ordersPerJaar: 4, jaren: 5, marge: 30 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ orderwaarde, ordersPerJaar, jaren, marge, kosten }) =>
    orderwaarde.times(ordersPerJaar).times(jaren).times(marge).minus(kosten),
});
