import { define } from '../define';
import { standaardprijs } from '../parameters/standaardprijs';
import { werkelijkeHoeveelheid } from '../parameters/werkelijkeHoeveelheid';
import { euro } from '../params';

/**
 * The part of a difference in costs that comes from another purchase price; above zero is favourable.
 *
 * Prices in euro per unit and the quantity really used, nothing negative (#NUM!). The result is in euro.
 */
export const prijsverschil = define({
  id: 'PRIJSVERSCHIL',
  group: 'budget',
  priority: 2,
  title: { nl: 'Prijsverschil', en: 'Price variance' },
  summary: {
    nl: 'Hoeveel voordeel of nadeel geeft een andere inkoopprijs of een ander uurloon dan de standaard?',
    en: 'What advantage or disadvantage does a purchase price or hourly wage other than the standard give?',
  },
  purpose: {
    nl: 'De kosten wijken af van het budget en je wilt weten welk deel door de prijs komt. Met een plus was de prijs lager dan de standaard, met een min hoger. De rest van het verschil vind je met HOEVEELHEIDSVERSCHIL.',
    en: 'Costs differ from the budget and you want to know which part comes from the price. A plus means that the price was below the standard, a minus above it. HOEVEELHEIDSVERSCHIL gives the rest of the difference.',
  },
  mistake: {
    nl: 'Rekenen met de begrote hoeveelheid. Neem de hoeveelheid die echt is verbruikt: alleen dan is het prijsverschil samen met het hoeveelheidsverschil het hele verschil.',
    en: 'Using the budgeted quantity. Take the quantity that was really used: only then do the price variance and the quantity variance add up to the whole difference.',
  },
  synonyms: {
    nl: ['prijsresultaat', 'tariefverschil', 'inkoopprijsverschil', 'standaardkostprijs'],
    en: ['rate variance', 'purchase price variance', 'standard costing'],
  },
  formula: '({standaardprijs} − {werkelijkePrijs}) × {werkelijkeHoeveelheid}',
  params: {
    standaardprijs,
    werkelijkePrijs: euro({
      label: { nl: 'werkelijke prijs', en: 'actual price' },
      hint: { nl: 'Prijs per eenheid die echt is betaald.', en: 'Price per unit that was really paid.' },
      min: 0,
    }),
    werkelijkeHoeveelheid,
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven 0 was de inkoop goedkoper dan de standaard, onder 0 duurder. Kijk ook naar het hoeveelheidsverschil: goedkoop materiaal geeft soms meer afval.',
      en: 'Above 0 the purchase was cheaper than the standard, below 0 dearer. Look at the quantity variance too: cheap material sometimes means more waste.',
    },
    sources: ['ehp'],
  },
  native: ({ standaardprijs, werkelijkePrijs, werkelijkeHoeveelheid }) =>
    `(${standaardprijs}-${werkelijkePrijs})*${werkelijkeHoeveelheid}`,
  sources: ['ehp', 'exam'],
  related: ['HOEVEELHEIDSVERSCHIL', 'BUDGETVERSCHIL', 'VERKOOPPRIJSVERSCHIL'],
  examples: [
    {
      given: { standaardprijs: 1, werkelijkePrijs: 0.9, werkelijkeHoeveelheid: 31_000 },
      result: 3_100,
      source: 'ehp',
    },
    { given: { standaardprijs: 5, werkelijkePrijs: 5.2, werkelijkeHoeveelheid: 1_000 }, result: -200, source: 'eigen' },
    { given: { standaardprijs: 5, werkelijkePrijs: 5, werkelijkeHoeveelheid: 1_000 }, result: 0, source: 'eigen' },
    {
      given: { standaardprijs: 5, werkelijkePrijs: -5.2, werkelijkeHoeveelheid: 1_000 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ standaardprijs, werkelijkePrijs, werkelijkeHoeveelheid }) =>
    standaardprijs.minus(werkelijkePrijs).times(werkelijkeHoeveelheid),
});
