import { define } from '../define';
import { getal, keuze, reeks } from '../params';
import { measures } from './measures';

const maten = [
  'aantal',
  'som',
  'gemiddelde',
  'mediaan',
  'modus',
  'min',
  'max',
  'bereik',
  'stdev',
  'stdevp',
  'variatie',
  'q1',
  'q3',
  'q1exc',
  'q3exc',
] as const;

/**
 * One descriptive measure of a series: count, sum, mean, median, mode, extremes, spread or quartile.
 *
 * The result has the unit of the figures, save a count and `variatie`, which is a fraction. A sample deviation of one
 * figure and a variation around a mean of 0 give #DIV/0!, figures that all occur once have no mode (#N/A), exclusive
 * quartiles need three figures (#NUM!).
 */
export const statistiek = define({
  id: 'STATISTIEK',
  group: 'statistiek',
  priority: 2,
  title: { nl: 'Beschrijvende statistiek', en: 'Descriptive statistics' },
  summary: {
    nl: 'Eén maat van een reeks cijfers: gemiddelde, mediaan, modus, spreiding, standaardafwijking of kwartiel.',
    en: 'One measure of a series of figures: mean, median, mode, spread, standard deviation or quartile.',
  },
  purpose: {
    nl: 'Je gebruikt dit om een rij cijfers in één getal samen te vatten. Gemiddelde, mediaan en modus laten het midden zien; bereik, stdev en kwartielen laten zien hoe ver de cijfers uit elkaar liggen. Lees altijd een maat voor het midden én een voor de spreiding.',
    en: 'Use this to sum up a row of figures in one number. Mean, median and mode show the middle; range, stdev and quartiles show how far the figures lie apart. Always read a measure of the middle and one of the spread.',
  },
  mistake: {
    nl: 'Lege cellen laten meetellen. Excel geeft een lege cel soms door als 0, en dan wordt het gemiddelde te laag. Schrijf ALS(B2:B9="";"";B2:B9). En gebruik stdevp alleen als je de hele groep hebt; bij een steekproef is het stdev.',
    en: 'Letting empty cells count. Excel sometimes hands over an empty cell as 0, and then the mean becomes too low. Write IF(B2:B9="","",B2:B9). And use stdevp only when you have the whole group; for a sample it is stdev.',
  },
  differs: {
    nl: 'Voor de standaardafwijking deelt Mister Einstein (en ook drstat.net) door n, het aantal cijfers, en noemt berekening.net daarnaast n − 1. Beide zijn goed: stdev deelt door n − 1 (een steekproef), stdevp door n (de hele groep). Excel kent twee soorten kwartielen: q1 en q3 zijn KWARTIEL.INC, q1exc en q3exc zijn KWARTIEL.EXC.',
    en: 'For the standard deviation Mister Einstein (and drstat.net too) divides by n, the number of figures, while berekening.net gives n − 1 as well. Both are right: stdev divides by n − 1 (a sample), stdevp by n (the whole group). Excel knows two kinds of quartiles: q1 and q3 are QUARTILE.INC, q1exc and q3exc are QUARTILE.EXC.',
  },
  synonyms: {
    nl: ['gemiddelde', 'mediaan', 'modus', 'standaarddeviatie', 'standaardafwijking', 'kwartiel', 'spreiding'],
    en: ['mean', 'average', 'median', 'mode', 'standard deviation', 'quartile', 'range', 'coefficient of variation'],
  },
  formula: {
    by: 'maat',
    each: {
      aantal: { nl: '{maat} = hoeveel cijfers er in {bereik} staan', en: '{maat} = how many figures {bereik} holds' },
      som: { nl: '{maat} = alle cijfers van {bereik} opgeteld', en: '{maat} = all figures of {bereik} added up' },
      gemiddelde: { nl: '{maat} = som van {bereik} / aantal', en: '{maat} = sum of {bereik} / count' },
      mediaan: {
        nl: '{maat} = het middelste cijfer van {bereik}, van laag naar hoog; bij een even aantal het gemiddelde van de middelste twee',
        en: '{maat} = the middle figure of {bereik}, from low to high; with an even number the mean of the middle two',
      },
      modus: {
        nl: '{maat} = het cijfer dat in {bereik} het vaakst voorkomt; bij gelijke stand het eerste',
        en: '{maat} = the figure that occurs most often in {bereik}; the first of those that tie',
      },
      min: { nl: '{maat} = het laagste cijfer van {bereik}', en: '{maat} = the lowest figure of {bereik}' },
      max: { nl: '{maat} = het hoogste cijfer van {bereik}', en: '{maat} = the highest figure of {bereik}' },
      bereik: {
        nl: '{maat} = het hoogste cijfer van {bereik} − het laagste',
        en: '{maat} = the highest figure of {bereik} − the lowest',
      },
      stdev: {
        nl: '{maat} = √(som van (cijfer van {bereik} − gemiddelde)² / (aantal − 1))',
        en: '{maat} = √(sum of (figure of {bereik} − mean)² / (count − 1))',
      },
      stdevp: {
        nl: '{maat} = √(som van (cijfer van {bereik} − gemiddelde)² / aantal)',
        en: '{maat} = √(sum of (figure of {bereik} − mean)² / count)',
      },
      variatie: { nl: '{maat} = stdev van {bereik} / gemiddelde', en: '{maat} = stdev of {bereik} / mean' },
      q1: {
        nl: '{maat} = het cijfer van {bereik} op plaats 1 + (aantal − 1) × 1/4, van laag naar hoog',
        en: '{maat} = the figure of {bereik} at place 1 + (count − 1) × 1/4, from low to high',
      },
      q3: {
        nl: '{maat} = het cijfer van {bereik} op plaats 1 + (aantal − 1) × 3/4, van laag naar hoog',
        en: '{maat} = the figure of {bereik} at place 1 + (count − 1) × 3/4, from low to high',
      },
      q1exc: {
        nl: '{maat} = het cijfer van {bereik} op plaats (aantal + 1) × 1/4, van laag naar hoog',
        en: '{maat} = the figure of {bereik} at place (count + 1) × 1/4, from low to high',
      },
      q3exc: {
        nl: '{maat} = het cijfer van {bereik} op plaats (aantal + 1) × 3/4, van laag naar hoog',
        en: '{maat} = the figure of {bereik} at place (count + 1) × 3/4, from low to high',
      },
    },
  },
  params: {
    bereik: reeks(
      getal({
        label: { nl: 'bereik', en: 'range' },
        hint: {
          nl: 'De cijfers, in een rij, een kolom of een blok.',
          en: 'The figures, in a row, a column or a block.',
        },
      }),
    ),
    maat: keuze(maten, {
      label: { nl: 'maat', en: 'measure' },
      hint: {
        nl: 'Bijvoorbeeld "gemiddelde" of "mediaan". stdev is voor een steekproef, stdevp voor de hele groep.',
        en: 'For example "gemiddelde" (mean) or "mediaan" (median). stdev is for a sample, stdevp for the whole group.',
      },
    }),
  },
  divisors: ['bereik'],
  result: { unit: 'getal' },
  norm: {
    text: {
      nl: 'Liggen gemiddelde en mediaan ver uit elkaar, dan trekken een paar uitschieters het gemiddelde scheef. Gebruik in het mbo en bij een steekproef stdev (n − 1), en stdevp (n) als je de hele populatie kent.',
      en: 'When mean and median lie far apart, a few outliers distort the mean. For a sample use stdev (n − 1), and stdevp (n) when you know the whole population.',
    },
    sources: ['bn', 'me', 'dst'],
  },
  native: ({ bereik: r, maat }) => {
    const forms = [
      `COUNT(${r})`,
      `SUM(${r})`,
      `AVERAGE(${r})`,
      `MEDIAN(${r})`,
      `MODE.SNGL(${r})`,
      `MIN(${r})`,
      `MAX(${r})`,
      `MAX(${r})-MIN(${r})`,
      `STDEV.S(${r})`,
      `STDEV.P(${r})`,
      `STDEV.S(${r})/AVERAGE(${r})`,
      `QUARTILE.INC(${r},1)`,
      `QUARTILE.INC(${r},3)`,
      `QUARTILE.EXC(${r},1)`,
      `QUARTILE.EXC(${r},3)`,
    ];
    return `CHOOSE(MATCH(${maat},{${maten.map((name) => `"${name}"`).join(',')}},0),${forms.join(',')})`;
  },
  sources: ['bn', 'me', 'dst', 'msi', 'msq'],
  related: ['GEWOGENGEMIDDELDE', 'CORRELATIE', 'FOUTMARGE', 'VOORTSCHRIJDEND'],
  examples: [
    { given: { bereik: [5, 18, 2, 100], maat: 'gemiddelde' }, result: 31.25, source: 'bn' },
    { given: { bereik: [1, 2, 4, 7, 8, 9, 10, 12], maat: 'q1' }, result: 3.5, source: 'msi' },
    { given: { bereik: [2, 4, 4, 6, 9], maat: 'mediaan' }, result: 4, source: 'eigen' },
    { given: { bereik: [9, 4, 6, 4, 9, 2], maat: 'modus' }, result: 9, source: 'eigen' },
    { given: { bereik: [2, 4, 4, 6, 9], maat: 'bereik' }, result: 7, source: 'eigen' },
    { given: { bereik: [10, 12, 14], maat: 'stdev' }, result: 2, source: 'eigen' },
    { given: { bereik: [2, 4, 4, 6, 9], maat: 'stdevp' }, result: 2.36643191323985, source: 'eigen' },
    { given: { bereik: [8, 10, 12], maat: 'variatie' }, result: 0.2, source: 'eigen' },
    { given: { bereik: [1, 2, 3, 4, 5, 6, 7], maat: 'q3exc' }, result: 6, source: 'eigen' },
    { given: { bereik: [1, 2, 3], maat: 'modus' }, result: '#N/A', source: 'eigen' },
    { given: { bereik: [5], maat: 'stdev' }, result: '#DIV/0!', source: 'eigen' },
    { given: { bereik: [5, 6], maat: 'q1exc' }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bereik, maat }, calculator) => measures[maat](bereik, calculator),
});
