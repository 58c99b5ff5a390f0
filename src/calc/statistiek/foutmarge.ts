import { divide, squareRoot } from '../arithmetic';
import { define } from '../define';
import { betrouwbaarheid } from '../parameters/betrouwbaarheid';
import { populatie } from '../parameters/populatie';
import { fractie, personen } from '../params';
import { atMost } from '../relations';
import { nativeQuantile, normalQuantile } from './normalQuantile';

/**
 * How far a percentage from a survey can be off.
 *
 * A sample of nobody, or the whole population being one person, gives #DIV/0!; a sample below 0 or above the population,
 * or a percentage that does not lie between 0 and 1, gives #NUM!. The result is a fraction, to be read as plus or minus.
 */
export const foutmarge = define({
  id: 'FOUTMARGE',
  group: 'statistiek',
  priority: 2,
  title: { nl: 'Foutmarge', en: 'Margin of error' },
  summary: {
    nl: 'Hoeveel procentpunt kan een percentage uit je enquête ernaast zitten?',
    en: 'How many percentage points can a percentage from your survey be off?',
  },
  purpose: {
    nl: 'Je gebruikt dit na een onderzoek, als je weet hoeveel mensen hebben geantwoord. Vindt 60% je service goed en is de foutmarge 5%, dan ligt het echte percentage zeer waarschijnlijk tussen 55% en 65%.',
    en: 'Use this after a survey, when you know how many people answered. When 60% find your service good and the margin of error is 5%, the real percentage very probably lies between 55% and 65%.',
  },
  mistake: {
    nl: 'Denken dat een kleine foutmarge alles goedmaakt. De formule klopt alleen als de mensen willekeurig gekozen zijn. Vraag je alleen je beste klanten, dan helpt een grote steekproef niet.',
    en: 'Thinking that a small margin of error makes up for everything. The formula holds only when people were chosen at random. When you ask only your best customers, a large sample does not help.',
  },
  synonyms: {
    nl: ['betrouwbaarheidsinterval', 'nauwkeurigheid', 'enquête', 'marktonderzoek'],
    en: ['confidence interval', 'sampling error', 'survey accuracy'],
  },
  formula: {
    nl: 'z × √({percentage} × (1 − {percentage}) / {steekproef} × ({populatie} − {steekproef}) / ({populatie} − 1)), met z bij {betrouwbaarheid}; zonder populatie vervalt het laatste deel',
    en: 'z × √({percentage} × (1 − {percentage}) / {steekproef} × ({populatie} − {steekproef}) / ({populatie} − 1)), with z at {betrouwbaarheid}; without a population the last part drops out',
  },
  params: {
    steekproef: personen({
      label: { nl: 'steekproef', en: 'sample' },
      hint: { nl: 'Hoeveel mensen hebben geantwoord.', en: 'How many people answered.' },
      min: 0,
    }),
    betrouwbaarheid,
    percentage: fractie({
      label: { nl: 'percentage', en: 'percentage' },
      hint: {
        nl: 'Het percentage dat je hebt gevonden. Leeg is 50%: dan is de marge het grootst.',
        en: 'The percentage you found. Empty means 50%: then the margin is largest.',
      },
      above: 0,
      below: 1,
      default: 0.5,
    }),
    populatie,
  },
  divisors: ['steekproef', 'populatie'],
  relations: [atMost('steekproef', 'populatie')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Een foutmarge van plus of min 5% is gangbaar. Wil je hem halveren, dan heb je vier keer zoveel antwoorden nodig.',
      en: 'A margin of plus or minus 5% is common. To halve it you need four times as many answers.',
    },
    sources: ['jln'],
  },
  native: ({ steekproef: n, betrouwbaarheid, percentage: p, populatie: size }) => {
    const correction = size === undefined ? '' : `*(${size}-${n})/(${size}-1)`;
    return `${nativeQuantile(betrouwbaarheid)}*SQRT(${p}*(1-${p})/${n}${correction})`;
  },
  sources: ['jln'],
  related: ['STEEKPROEF', 'NPS', 'STATISTIEK'],
  examples: [
    { given: { steekproef: 400 }, result: 0.0489990996135013, source: 'eigen' },
    {
      given: { steekproef: 100, betrouwbaarheid: 0.95, percentage: 0.5, populatie: 20_000 },
      result: 0.0977553406306158,
      source: 'jln',
    },
    {
      given: { steekproef: 300, betrouwbaarheid: 0.95, percentage: 0.5, populatie: 20_000 },
      result: 0.056154742599436,
      source: 'jln',
    },
    { given: { steekproef: 200, populatie: 200 }, result: 0, source: 'eigen' },
    { given: { steekproef: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { steekproef: 300, populatie: 200 }, result: '#NUM!', source: 'eigen' },
    { given: { steekproef: 400, betrouwbaarheid: 95 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ steekproef, betrouwbaarheid, percentage, populatie }, calculator) => {
    const { zero, one } = calculator;
    const variance = divide(percentage.times(one.minus(percentage)), steekproef);
    const root = (square: typeof variance) =>
      normalQuantile(betrouwbaarheid, calculator).times(squareRoot(square, calculator));
    if (populatie === undefined) return root(variance);
    const left = populatie.lessThan(steekproef) ? zero : populatie.minus(steekproef);
    return root(variance.times(divide(left, populatie.minus(one))));
  },
});
