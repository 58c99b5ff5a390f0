import { divide } from '../arithmetic';
import { define } from '../define';
import { getal, jaren } from '../params';

/**
 * The steady growth per year that leads from a first to a last figure.
 *
 * Both figures in the same unit, they and the number of years not negative (#NUM!); the result is a fraction, -1 when
 * nothing is left. A first figure of 0 and no years at all give #DIV/0!.
 */
export const cagr = define({
  id: 'CAGR',
  group: 'markt',
  priority: 2,
  title: { nl: 'Gemiddelde groei per jaar', en: 'Compound annual growth rate' },
  summary: {
    nl: 'Met hoeveel procent groeit een cijfer gemiddeld per jaar, groei op groei gerekend?',
    en: 'By what percentage does a figure grow per year on average, growth on growth?',
  },
  purpose: {
    nl: 'Gebruik de CAGR als je de groei over meer jaren in één percentage wilt vangen. Zo vergelijk je een account die in 4 jaar groeide met een account die daar 6 jaar over deed. De jaren ertussen tellen niet mee: een diep dal halverwege zie je niet terug.',
    en: 'Use the CAGR to catch growth over several years in one percentage. So you can compare an account that grew in 4 years with one that took 6 years. The years in between do not count: a deep dip halfway does not show.',
  },
  mistake: {
    nl: 'De totale groei delen door het aantal jaren. 50% groei in 4 jaar is 10,7% per jaar en geen 12,5%, want elk jaar groeit door op het vorige.',
    en: 'Dividing the total growth by the number of years. Growth of 50% in 4 years is 10.7% per year and not 12.5%, because every year grows on the one before.',
  },
  synonyms: {
    nl: ['samengestelde groei', 'jaarlijkse groei', 'groeivoet', 'gemiddelde groei'],
    en: ['annual growth', 'compound growth', 'average growth'],
  },
  formula: '({eindwaarde} / {beginwaarde}) ^ (1 / {jaren}) − 1',
  params: {
    beginwaarde: getal({
      label: { nl: 'beginwaarde', en: 'start value' },
      hint: {
        nl: 'Het cijfer van het eerste jaar, bijvoorbeeld de omzet van 2020.',
        en: 'The figure of the first year, for example the turnover of 2020.',
      },
      min: 0,
    }),
    eindwaarde: getal({
      label: { nl: 'eindwaarde', en: 'end value' },
      hint: {
        nl: 'Het cijfer van het laatste jaar, bijvoorbeeld de omzet van 2024.',
        en: 'The figure of the last year, for example the turnover of 2024.',
      },
      min: 0,
    }),
    jaren: jaren({
      label: { nl: 'aantal jaren', en: 'years' },
      hint: {
        nl: 'Het aantal jaren tussen begin en eind. Van 2020 tot 2024 is 4, niet 5.',
        en: 'The number of years between start and end. From 2020 to 2024 is 4, not 5.',
      },
      min: 0,
    }),
  },
  divisors: ['beginwaarde', 'jaren'],
  result: { unit: 'fractie' },
  native: ({ beginwaarde, eindwaarde, jaren }) => `(${eindwaarde}/${beginwaarde})^(1/${jaren})-1`,
  sources: ['nma', 'cap', 'bbs'],
  related: ['GROEI', 'INDEXCIJFER', 'TREND'],
  examples: [
    { given: { beginwaarde: 100_000, eindwaarde: 150_000, jaren: 4 }, result: 0.106681919700322, source: 'nma' },
    { given: { beginwaarde: 100_000, eindwaarde: 225_000, jaren: 2 }, result: 0.5, source: 'cap' },
    { given: { beginwaarde: 4.9, eindwaarde: 26.88, jaren: 10 }, result: 0.185559400409026, source: 'bbs' },
    { given: { beginwaarde: 100, eindwaarde: 121, jaren: 2 }, result: 0.1, source: 'eigen' },
    { given: { beginwaarde: 0, eindwaarde: 5, jaren: 2 }, result: '#DIV/0!', source: 'eigen' },
    { given: { beginwaarde: 5, eindwaarde: 5, jaren: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { beginwaarde: 100, eindwaarde: -20, jaren: 2 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ beginwaarde, eindwaarde, jaren }, { one }) =>
    divide(eindwaarde, beginwaarde).pow(divide(one, jaren)).minus(one),
});
