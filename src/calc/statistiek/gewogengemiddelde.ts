import { divide, sum, sumOfProducts } from '../arithmetic';
import { define } from '../define';
import { getal, reeks } from '../params';

/**
 * The mean of figures of which one counts more than another; also a weighted score.
 *
 * Values and weights stand side by side (#N/A when there are not equally many); weights are not negative (#NUM!), and
 * weights that are all 0 give #DIV/0!. The result has the unit of the values.
 */
export const gewogengemiddelde = define({
  id: 'GEWOGENGEMIDDELDE',
  group: 'statistiek',
  priority: 2,
  title: { nl: 'Gewogen gemiddelde', en: 'Weighted average' },
  summary: {
    nl: 'Gemiddelde waarbij het ene cijfer zwaarder telt dan het andere. Ook voor gewogen scores.',
    en: 'Average in which one figure counts more than another. Also for weighted scores.',
  },
  purpose: {
    nl: 'Je gebruikt dit als niet elk cijfer even belangrijk is, zoals prijzen bij verschillende aantallen of scores in een SWOT-analyse. De uitkomst is het gemiddelde waarin elk cijfer telt voor zijn gewicht.',
    en: 'Use this when not every figure is equally important, such as prices at different quantities or scores in a SWOT analysis. The outcome is the average in which each figure counts for its weight.',
  },
  mistake: {
    nl: 'Het gewone gemiddelde nemen van percentages of prijzen. Een marge van 10% op een grote klant en 30% op een kleine is samen geen 20%. Neem de omzet van elke klant als gewicht.',
    en: 'Taking the plain average of percentages or prices. A margin of 10% on a large customer and 30% on a small one do not make 20% together. Take the turnover of each customer as weight.',
  },
  synonyms: {
    nl: ['gewogen score', 'wegingsfactor', 'SWOT-score', 'leveranciersbeoordeling', 'gemiddelde prijs'],
    en: ['weighted mean', 'weighted score', 'scorecard', 'supplier rating'],
  },
  formula: {
    nl: 'som van ({waarden} × {gewichten}) / som van {gewichten}',
    en: 'sum of ({waarden} × {gewichten}) / sum of {gewichten}',
  },
  params: {
    waarden: reeks(
      getal({
        label: { nl: 'waarden', en: 'values' },
        hint: { nl: 'De cijfers of scores.', en: 'The figures or scores.' },
      }),
    ),
    gewichten: reeks(
      getal({
        label: { nl: 'gewichten', en: 'weights' },
        hint: {
          nl: 'Hoe zwaar elk cijfer telt. Evenveel cellen als de waarden; de som hoeft geen 100% te zijn.',
          en: 'How heavily each figure counts. As many cells as the values; the sum need not be 100%.',
        },
        min: 0,
      }),
    ),
  },
  paired: ['waarden', 'gewichten'],
  divisors: ['gewichten'],
  result: { unit: 'getal' },
  native: ({ waarden, gewichten }) => `SUMPRODUCT(${waarden},${gewichten})/SUM(${gewichten})`,
  sources: ['sgbs'],
  related: ['STATISTIEK', 'VOORTSCHRIJDEND', 'PIPELINE.GEWOGEN', 'KLANTAANDEEL'],
  examples: [
    { given: { waarden: [0.05, 0.2], gewichten: [10, 5] }, result: 0.1, source: 'sgbs' },
    { given: { waarden: [10, 20], gewichten: [1, 3] }, result: 17.5, source: 'eigen' },
    { given: { waarden: [8, 6, 7], gewichten: [0.5, 0.3, 0.2] }, result: 7.2, source: 'eigen' },
    { given: { waarden: [1, 2], gewichten: [0, 0] }, result: '#DIV/0!', source: 'eigen' },
    { given: { waarden: [1], gewichten: [1, 2] }, result: '#N/A', source: 'eigen' },
    { given: { waarden: [8, 6], gewichten: [2, -1] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ waarden, gewichten }, calculator) =>
    divide(sumOfProducts([waarden, gewichten], calculator), sum(gewichten, calculator)),
});
