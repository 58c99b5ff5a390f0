import { divide } from '../arithmetic';
import { define } from '../define';
import { omzet } from '../parameters/omzet';
import { telling } from '../params';

/**
 * What a visit to a customer brings in turnover on average.
 *
 * Turnover in euro, visits as a count, neither of them negative (#NUM!); no visits gives #DIV/0!. The result is in euro
 * per visit.
 */
export const omzetPerbezoek = define({
  id: 'OMZET.PERBEZOEK',
  group: 'markt',
  priority: 3,
  title: { nl: 'Omzet per bezoek', en: 'Turnover per visit' },
  summary: {
    nl: 'Hoeveel omzet levert een klantbezoek gemiddeld op?',
    en: 'How much turnover does a visit to a customer bring on average?',
  },
  purpose: {
    nl: 'Gebruik de omzet per bezoek als je accounts, gebieden of verkopers wilt vergelijken. Is de uitkomst bij een account laag, dan bezoek je die misschien te vaak. Reken met een langere periode: een bezoek levert niet altijd meteen een order op.',
    en: 'Use the turnover per visit to compare accounts, areas or sales people. When it is low for an account, you may visit it too often. Take a longer period: a visit does not always bring an order at once.',
  },
  mistake: {
    nl: 'De omzet per bezoek vergelijken met de kosten per bezoek. Van de omzet houd je alleen de marge over: vergelijk omzet per bezoek × marge met de kosten.',
    en: 'Comparing the turnover per visit with the cost per visit. Of the turnover you keep only the margin: compare turnover per visit × margin with the cost.',
  },
  synonyms: {
    nl: ['bezoekresultaat', 'productiviteit buitendienst', 'orderomvang'],
    en: ['sales per visit', 'sales per call', 'field sales productivity'],
  },
  formula: '{omzet} / {bezoeken}',
  params: {
    omzet: {
      ...omzet,
      hint: { nl: 'Omzet over de periode, excl. btw.', en: 'Turnover of the period, excl. VAT.' },
    },
    bezoeken: telling({
      label: { nl: 'bezoeken', en: 'visits' },
      hint: {
        nl: 'Aantal klantbezoeken in dezelfde periode.',
        en: 'Number of visits to customers in the same period.',
      },
      min: 0,
    }),
  },
  divisors: ['bezoeken'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Een bezoek verdient zichzelf terug als de omzet per bezoek hoger is dan de bezoekkosten gedeeld door de marge. Bij kosten van € 75 en een marge van 25% is dat € 300.',
      en: 'A visit pays for itself when the turnover per visit exceeds the cost per visit divided by the margin. At a cost of € 75 and a margin of 25% that is € 300.',
    },
    sources: ['ce7'],
  },
  native: ({ omzet, bezoeken }) => `${omzet}/${bezoeken}`,
  sources: ['ce7'],
  related: ['BEZOEKKOSTEN', 'WERKLAST', 'CONVERSIE'],
  examples: [
    { given: { omzet: 450_000, bezoeken: 600 }, result: 750, source: 'eigen' },
    { given: { omzet: 12_000, bezoeken: 16 }, result: 750, source: 'eigen' },
    { given: { omzet: 1, bezoeken: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzet: 450_000, bezoeken: -600 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzet, bezoeken }) => divide(omzet, bezoeken),
});
