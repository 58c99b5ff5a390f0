import { nativeRoundUp } from '../arithmetic';
import { define } from '../define';
import { betrouwbaarheid } from '../parameters/betrouwbaarheid';
import { populatie } from '../parameters/populatie';
import { fractie } from '../params';
import { nativeQuantile, normalQuantile } from './normalQuantile';

/**
 * How many people have to answer a survey to know a percentage well enough.
 *
 * A population of at least 1, or left out for one without end; percentages as fractions between 0 and 1, so that 5 for 5%
 * is refused (#NUM!). The result is a whole number of people, rounded up.
 */
export const steekproef = define({
  id: 'STEEKPROEF',
  group: 'statistiek',
  priority: 2,
  title: { nl: 'Steekproefgrootte', en: 'Sample size' },
  summary: {
    nl: 'Hoeveel mensen moeten je enquête invullen om een percentage betrouwbaar te weten?',
    en: 'How many people must answer your survey to know a percentage reliably?',
  },
  purpose: {
    nl: 'Je gebruikt dit vóór een onderzoek, zoals een klanttevredenheidsmeting. De uitkomst is het aantal ingevulde enquêtes dat je nodig hebt om binnen de foutmarge te blijven. Hoe kleiner de foutmarge, hoe meer mensen.',
    en: 'Use this before a survey, such as one of customer satisfaction. The outcome is the number of completed surveys you need to stay within the margin of error. The smaller the margin, the more people.',
  },
  mistake: {
    nl: 'Het aantal uitnodigingen verwarren met het aantal antwoorden. De uitkomst is wat je terug moet krijgen. Vult 20% de enquête in, nodig dan vijf keer zoveel mensen uit. En typ 5%, niet 5.',
    en: 'Mixing up invitations and answers. The outcome is what you need to get back. When 20% fill in the survey, invite five times as many people. And type 5%, not 5.',
  },
  differs: {
    nl: 'Vaak lees je 384 bij 95% en 5%; naar boven afgerond is dat 385. Wie met een afgeronde z uit een tabel rekent (1,645 bij 90%), komt soms één persoon hoger uit: 268 in plaats van 267. Wij rekenen met de precieze z, net als journalinks.be, en ronden altijd naar boven af.',
    en: 'You often read 384 for 95% and 5%; rounded up it is 385. With a rounded z from a table (1.645 for 90%) one sometimes gets one person more: 268 instead of 267. We use the exact z, as journalinks.be does, and always round up.',
  },
  synonyms: {
    nl: ['steekproefomvang', 'steekproefgrootte', 'enquête', 'marktonderzoek', 'respondenten'],
    en: ['sample size', 'survey', 'respondents', 'market research'],
  },
  formula: {
    nl: 'x = z² × {verwachtPercentage} × (1 − {verwachtPercentage}), met z bij {betrouwbaarheid}. Aantal = {populatie} × x / (({populatie} − 1) × {foutmarge}² + x), zonder populatie x / {foutmarge}², naar boven afgerond',
    en: 'x = z² × {verwachtPercentage} × (1 − {verwachtPercentage}), with z at {betrouwbaarheid}. Number = {populatie} × x / (({populatie} − 1) × {foutmarge}² + x), without a population x / {foutmarge}², rounded up',
  },
  params: {
    populatie,
    foutmarge: fractie({
      label: { nl: 'foutmarge', en: 'margin of error' },
      hint: {
        nl: 'Hoeveel procentpunt de uitkomst ernaast mag zitten. Leeg is 5%.',
        en: 'How many percentage points the outcome may be off. Empty means 5%.',
      },
      above: 0,
      below: 1,
      default: 0.05,
    }),
    betrouwbaarheid,
    verwachtPercentage: fractie({
      label: { nl: 'verwacht percentage', en: 'expected percentage' },
      hint: {
        nl: 'Het percentage dat je verwacht te vinden. Leeg is 50%: de veiligste keuze.',
        en: 'The percentage you expect to find. Empty means 50%: the safest choice.',
      },
      above: 0,
      below: 1,
      default: 0.5,
    }),
  },
  result: { unit: 'personen' },
  norm: {
    text: {
      nl: 'Gebruikelijk is 95% betrouwbaarheid en 5% foutmarge. Boven een populatie van 20.000 verandert de steekproef nauwelijks meer.',
      en: 'Usual are 95% confidence and a 5% margin of error. Above a population of 20,000 the sample hardly changes any more.',
    },
    sources: ['jln', 'sm'],
  },
  native: ({ populatie: size, foutmarge: e, betrouwbaarheid, verwachtPercentage: p }) => {
    const x = `${nativeQuantile(betrouwbaarheid)}^2*${p}*(1-${p})`;
    return nativeRoundUp(size === undefined ? `${x}/${e}^2` : `${size}*${x}/((${size}-1)*${e}^2+${x})`);
  },
  sources: ['jln', 'sm'],
  related: ['FOUTMARGE', 'NPS', 'STATISTIEK'],
  examples: [
    { given: { populatie: 20_000 }, result: 377, source: 'jln' },
    { given: { populatie: 20_000, foutmarge: 0.05, betrouwbaarheid: 0.99 }, result: 643, source: 'jln' },
    { given: { populatie: 20_000, betrouwbaarheid: 0.9 }, result: 267, source: 'jln' },
    { given: {}, result: 385, source: 'eigen' },
    { given: { populatie: 500 }, result: 218, source: 'eigen' },
    { given: { populatie: 20_000, foutmarge: 5 }, result: '#NUM!', source: 'eigen' },
    { given: { populatie: 0 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ populatie, foutmarge, betrouwbaarheid, verwachtPercentage }, calculator) => {
    const { one, roundUp } = calculator;
    const z = normalQuantile(betrouwbaarheid, calculator);
    const x = z.times(z).times(verwachtPercentage).times(one.minus(verwachtPercentage));
    const square = foutmarge.times(foutmarge);
    if (populatie === undefined) return roundUp(x.div(square));
    return roundUp(populatie.times(x).div(populatie.minus(one).times(square).plus(x)));
  },
});
