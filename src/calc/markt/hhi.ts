import { sumOfProducts } from '../arithmetic';
import { define } from '../define';
import { marktaandelen } from '../parameters/marktaandelen';
import { sharesWithinWhole } from '../relations';

/**
 * The Herfindahl index: how far a market is in the hands of a few suppliers.
 *
 * Shares as fractions between 0 and 1 that together do not exceed 1 (#NUM!). The result is a number from 0 to 1: 1 for a
 * single supplier, 1/n for n equal ones.
 */
export const hhi = define({
  id: 'HHI',
  group: 'markt',
  priority: 3,
  title: { nl: 'Herfindahl-index', en: 'Herfindahl index' },
  summary: {
    nl: 'In hoeverre is de markt in handen van een paar grote aanbieders?',
    en: 'How far is the market in the hands of a few large suppliers?',
  },
  purpose: {
    nl: 'Gebruik de Herfindahl-index bij een concurrentieanalyse. De uitkomst ligt tussen 0 en 1: hoe dichter bij 1, hoe meer macht een paar grote aanbieders hebben. Een grote aanbieder telt extra zwaar, omdat elk aandeel met zichzelf wordt vermenigvuldigd.',
    en: 'Use the Herfindahl index when you analyse the competition. The outcome lies between 0 and 1: the closer to 1, the more power a few large suppliers have. A large supplier weighs extra, because every share is multiplied by itself.',
  },
  mistake: {
    nl: 'Alle kleine aanbieders samen als één groep "overig" invullen. Dan wordt de index te hoog. Vul elke aanbieder apart in, of laat heel kleine weg.',
    en: 'Entering all small suppliers together as one group of others. That makes the index too high. Enter each supplier separately, or leave very small ones out.',
  },
  synonyms: {
    nl: ['Herfindahl-Hirschman', 'marktconcentratie', 'concurrentieanalyse', 'marktvorm'],
    en: ['Herfindahl-Hirschman', 'market concentration', 'competition'],
  },
  formula: {
    nl: 'kwadraten van alle {marktaandelen}, bij elkaar opgeteld',
    en: 'squares of all {marktaandelen}, added up',
  },
  params: { marktaandelen },
  relations: [sharesWithinWhole('marktaandelen')],
  result: { unit: 'coefficient' },
  norm: {
    text: {
      nl: 'Bij even grote aanbieders is de index 1 gedeeld door hun aantal: vier gelijke aanbieders geven 0,25. Boven 0,25 noemen wij een markt sterk geconcentreerd. Rekent een bron met hele getallen (25 in plaats van 25%), dan is 2.500 daar hetzelfde als 0,25 hier.',
      en: 'With suppliers of equal size the index is 1 divided by their number: four equal suppliers give 0.25. Above 0.25 we call a market highly concentrated. When a source works with whole numbers (25 instead of 25%), 2,500 there is the same as 0.25 here.',
    },
    sources: ['wpH'],
  },
  native: ({ marktaandelen }) => `SUMPRODUCT(${marktaandelen},${marktaandelen})`,
  sources: ['wpH', 'fdj'],
  related: ['CONCENTRATIEGRAAD', 'MARKTAANDEEL', 'MARKTAANDEEL.RELATIEF'],
  examples: [
    { given: { marktaandelen: [0.5, 0.3, 0.2] }, result: 0.38, source: 'eigen' },
    { given: { marktaandelen: [0.25, 0.25, 0.25, 0.25] }, result: 0.25, source: 'wpH' },
    { given: { marktaandelen: [0.75, 0.15, 0.05, 0.05] }, result: 0.59, source: 'wpH' },
    { given: { marktaandelen: [30, 20] }, result: '#NUM!', source: 'eigen' },
    { given: { marktaandelen: [0.6, 0.6] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ marktaandelen }, calculator) => sumOfProducts([marktaandelen, marktaandelen], calculator),
});
