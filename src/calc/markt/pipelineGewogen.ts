import { sumOfProducts } from '../arithmetic';
import { define } from '../define';
import { euro, fractie, reeks } from '../params';

/**
 * What the open quotations are worth together, each weighed by its chance of success.
 *
 * Amounts in euro, chances as fractions between 0 and 1 (#NUM!); series of unequal length give #N/A. The result is in
 * euro.
 */
export const pipelineGewogen = define({
  id: 'PIPELINE.GEWOGEN',
  group: 'markt',
  priority: 2,
  title: { nl: 'Gewogen pipeline', en: 'Weighted pipeline' },
  summary: {
    nl: 'Wat mag je verwachten van je openstaande offertes, met de kans op succes meegeteld?',
    en: 'What may you expect of your open quotations, with the chance of success counted in?',
  },
  purpose: {
    nl: 'Gebruik de gewogen pipeline als je omzet wilt voorspellen. Een offerte van € 10.000 met een kans van 50% telt mee voor € 5.000. Vergelijk de uitkomst met wat je nog moet halen: zo weet je op tijd of er meer offertes nodig zijn.',
    en: 'Use the weighted pipeline to forecast turnover. A quotation of € 10,000 with a chance of 50% counts for € 5,000. Compare the outcome with what you still have to reach: so you know in time whether you need more quotations.',
  },
  mistake: {
    nl: 'De uitkomst als een vast bedrag lezen. Elke offerte lukt helemaal of helemaal niet: met een paar grote offertes kan de echte omzet ver afwijken.',
    en: 'Reading the outcome as a fixed amount. Every quotation succeeds completely or not at all: with a few large quotations real turnover can be far off.',
  },
  synonyms: {
    nl: ['pijplijn', 'verkoopprognose', 'verwachte omzet', 'slagingskans', 'forecast'],
    en: ['pipeline value', 'sales forecast', 'expected turnover', 'probability'],
  },
  formula: {
    nl: 'elk bedrag uit {bedragen} × de kans ernaast uit {kansen}, bij elkaar opgeteld',
    en: 'each of the {bedragen} × the figure beside it in {kansen}, added up',
  },
  params: {
    bedragen: reeks(
      euro({
        label: { nl: 'bedragen', en: 'amounts' },
        hint: { nl: 'Bedrag van elke openstaande offerte.', en: 'Amount of each open quotation.' },
      }),
    ),
    kansen: reeks(
      fractie({
        label: { nl: 'kansen', en: 'chances' },
        hint: {
          nl: 'Kans dat elke offerte een order wordt, bijvoorbeeld 50%. Evenveel cellen als de bedragen.',
          en: 'Chance that each quotation becomes an order, for example 50%. As many cells as the amounts.',
        },
        min: 0,
        max: 1,
      }),
    ),
  },
  paired: ['bedragen', 'kansen'],
  result: { unit: 'euro' },
  native: ({ bedragen, kansen }) => `SUMPRODUCT(${bedragen},${kansen})`,
  sources: ['rpl', 'tl'],
  related: ['HITRATE', 'VERKOOPTRECHTER', 'TARGET.REST', 'JAARPROGNOSE'],
  examples: [
    {
      given: { bedragen: [10_000, 20_000, 5_000], kansen: [0.5, 0.25, 0.8] },
      result: 14_000,
      source: 'eigen',
    },
    { given: { bedragen: [4_245.74], kansen: [0.5] }, result: 2_122.87, source: 'rpl' },
    { given: { bedragen: [10_000, 20_000], kansen: [0.5] }, result: '#N/A', source: 'eigen' },
    { given: { bedragen: [10_000, 20_000], kansen: [50, 25] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bedragen, kansen }, calculator) => sumOfProducts([bedragen, kansen], calculator),
});
