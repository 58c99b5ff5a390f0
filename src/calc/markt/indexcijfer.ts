import { divide } from '../arithmetic';
import { define } from '../define';
import { getal } from '../params';

/**
 * A figure as an index on a base of 100.
 *
 * Both in the same unit and not negative (#NUM!); the result is in index points. A base of 0 gives #DIV/0!.
 */
export const indexcijfer = define({
  id: 'INDEXCIJFER',
  group: 'markt',
  priority: 2,
  title: { nl: 'Indexcijfer', en: 'Index number' },
  summary: {
    nl: 'Een cijfer ten opzichte van een basis die je op 100 stelt.',
    en: 'A figure compared with a base that is set at 100.',
  },
  purpose: {
    nl: 'Gebruik indexcijfers als je wilt laten zien hoe een cijfer zich over de jaren ontwikkelt. Je kunt er ook je prijs mee vergelijken met die van een concurrent. Een uitkomst van 116 betekent dat het cijfer 16% hoger is dan de basis, 88,6 dat het 11,4% lager is.',
    en: 'Use index numbers to show how a figure develops over the years. You can also compare your price with that of a competitor. An outcome of 116 means that the figure is 16% above the base, 88.6 that it is 11.4% below it.',
  },
  mistake: {
    nl: 'Het verschil tussen twee indexcijfers een percentage noemen. Van 116 naar 122 is 6 punten erbij, maar het is 5,2% groei. Die reken je uit met GROEI.',
    en: 'Calling the difference between two index numbers a percentage. From 116 to 122 is 6 points more, but it is 5.2% growth. Calculate that with GROEI.',
  },
  synonyms: {
    nl: ['index', 'basisjaar', 'prijsindex', 'vergelijken met concurrent'],
    en: ['index', 'base year', 'price index'],
  },
  formula: '{waarde} / {basiswaarde} × 100',
  params: {
    waarde: getal({
      label: { nl: 'waarde', en: 'value' },
      hint: {
        nl: 'Het cijfer dat je vergelijkt, bijvoorbeeld de omzet van dit jaar of je eigen prijs.',
        en: 'The figure that you compare, for example the turnover of this year or your own price.',
      },
      min: 0,
    }),
    basiswaarde: getal({
      label: { nl: 'basiswaarde', en: 'base value' },
      hint: {
        nl: 'Het cijfer dat 100 is, bijvoorbeeld de omzet van het basisjaar of de prijs van de concurrent.',
        en: 'The figure that is 100, for example the turnover of the base year or the price of the competitor.',
      },
      min: 0,
    }),
  },
  divisors: ['basiswaarde'],
  result: { unit: 'index' },
  norm: {
    text: {
      nl: 'Bij 100 is het cijfer gelijk aan de basis, boven 100 is het hoger, onder 100 lager. Zet geen %-teken achter een indexcijfer.',
      en: 'At 100 the figure equals the base, above 100 it is higher, below 100 lower. Do not put a % sign behind an index number.',
    },
    sources: ['elo', 'luIX'],
  },
  native: ({ waarde, basiswaarde }) => `${waarde}/${basiswaarde}*100`,
  sources: ['elo', 'luIX', 'dra'],
  related: ['GROEI', 'CAGR', 'SEIZOENSINDEX'],
  examples: [
    { given: { waarde: 58_000, basiswaarde: 50_000 }, result: 116, source: 'elo' },
    { given: { waarde: 61_000, basiswaarde: 50_000 }, result: 122, source: 'elo' },
    { given: { waarde: 310_000, basiswaarde: 350_000 }, result: 88.5714285714286, source: 'luIX' },
    { given: { waarde: 84, basiswaarde: 80 }, result: 105, source: 'eigen' },
    { given: { waarde: 1, basiswaarde: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { waarde: -5, basiswaarde: 80 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ waarde, basiswaarde }, { number }) => divide(waarde.times(number(100)), basiswaarde),
});
