import { nativeSumOfLargest, sumOfLargest, whole } from '../arithmetic';
import { define } from '../define';
import { marktaandelen } from '../parameters/marktaandelen';
import { telling } from '../params';
import { sharesWithinWhole } from '../relations';

/**
 * The market share that the largest suppliers have together: C4 for the largest four.
 *
 * Shares as fractions between 0 and 1 that together do not exceed 1, a whole number of suppliers of at least 1 (#NUM!).
 * Where there are fewer suppliers all of them count. The result is a fraction.
 */
export const concentratiegraad = define({
  id: 'CONCENTRATIEGRAAD',
  group: 'markt',
  priority: 3,
  title: { nl: 'Concentratiegraad', en: 'Concentration ratio' },
  summary: {
    nl: 'Welk deel van de markt hebben de grootste aanbieders samen? Standaard de grootste vier (C4).',
    en: 'Which part of the market do the largest suppliers have together? The largest four unless told otherwise (C4).',
  },
  purpose: {
    nl: 'Gebruik de concentratiegraad als je snel wilt zien of een paar aanbieders de markt verdelen. Een C4 van 85% betekent dat alle andere aanbieders samen maar 15% hebben. De HHI kijkt naar alle aanbieders; de concentratiegraad alleen naar de grootste.',
    en: 'Use the concentration ratio to see quickly whether a few suppliers divide the market. A C4 of 85% means that all other suppliers together have only 15%. The HHI looks at all suppliers, the concentration ratio at the largest only.',
  },
  mistake: {
    nl: 'De C3 van de ene markt vergelijken met de C4 van de andere. Hoe meer aanbieders je optelt, hoe hoger de uitkomst: neem steeds hetzelfde aantal.',
    en: 'Comparing the C3 of one market with the C4 of another. The more suppliers you add up, the higher the outcome: always take the same number.',
  },
  synonyms: {
    nl: ['C4', 'C3', 'marktconcentratie', 'concurrentieanalyse', 'oligopolie'],
    en: ['C4', 'C3', 'market concentration', 'competition', 'oligopoly'],
  },
  formula: {
    nl: 'som van de grootste {marktaandelen}, zo veel als bij {aantal} staat',
    en: 'sum of the largest {marktaandelen}, as many as {aantal} says',
  },
  params: {
    marktaandelen,
    aantal: telling({
      label: { nl: 'aantal aanbieders', en: 'number of suppliers' },
      hint: {
        nl: 'Hoeveel van de grootste aanbieders je optelt. Leeg is 4. Zijn er minder, dan tellen ze allemaal mee.',
        en: 'How many of the largest suppliers you add up. Empty means 4. If there are fewer, all of them count.',
      },
      min: 1,
      default: 4,
    }),
  },
  relations: [sharesWithinWhole('marktaandelen')],
  result: { unit: 'fractie' },
  native: ({ marktaandelen, aantal }) => nativeSumOfLargest(marktaandelen, `MIN(${aantal},COUNT(${marktaandelen}))`),
  sources: ['wpC', 'fdj'],
  related: ['HHI', 'MARKTAANDEEL', 'PARETO'],
  examples: [
    { given: { marktaandelen: [0.4, 0.3, 0.2, 0.1], aantal: 2 }, result: 0.7, source: 'wpC' },
    { given: { marktaandelen: [0.3, 0.25, 0.2, 0.1, 0.05] }, result: 0.85, source: 'eigen' },
    { given: { marktaandelen: [0.1, 0.2, 0.5], aantal: 4 }, result: 0.8, source: 'eigen' },
    { given: { marktaandelen: [0.5], aantal: 0 }, result: '#NUM!', source: 'eigen' },
    { given: { marktaandelen: [0.5, 0.3], aantal: 1.5 }, result: '#NUM!', source: 'eigen' },
    { given: { marktaandelen: [40, 30, 20, 10] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ marktaandelen, aantal }, calculator) =>
    sumOfLargest(marktaandelen, whole(aantal, 'aantal', calculator), calculator),
});
