import { define } from '../define';
import { werkelijkeAfzet } from '../parameters/werkelijkeAfzet';
import { euro } from '../params';

/**
 * What another selling price than budgeted did to turnover; above zero is favourable.
 *
 * Prices in euro per unit and the units really sold, nothing negative (#NUM!). The result is in euro.
 */
export const verkoopprijsverschil = define({
  id: 'VERKOOPPRIJSVERSCHIL',
  group: 'budget',
  priority: 2,
  title: { nl: 'Verkoopprijsverschil', en: 'Selling price variance' },
  summary: {
    nl: 'Hoeveel omzet levert een andere verkoopprijs dan begroot op, of kost die?',
    en: 'How much turnover does a selling price other than budgeted bring in, or cost?',
  },
  purpose: {
    nl: 'De omzet wijkt af van het budget en je wilt weten welk deel door de prijs komt, bijvoorbeeld door kortingen. Met een min heb je per stuk minder gevraagd dan begroot. Wat de andere afzet doet, zie je met VERKOOPOMVANGVERSCHIL.',
    en: 'Turnover differs from the budget and you want to know which part comes from the price, for example from discounts. A minus means that you charged less per unit than budgeted. VERKOOPOMVANGVERSCHIL shows what the other volume does.',
  },
  mistake: {
    nl: 'De prijzen omdraaien, of rekenen met de begrote afzet. De begrote prijs staat vooraan, en het verschil geldt voor de stuks die echt zijn verkocht.',
    en: 'Swapping the prices, or using the budgeted volume. The budgeted price comes first, and the difference holds for the units that were really sold.',
  },
  synonyms: {
    nl: ['prijsverschil omzet', 'effect van prijs op omzet', 'verschillenanalyse'],
    en: ['sales price variance', 'price effect'],
  },
  formula: '({werkelijkePrijs} − {begrotePrijs}) × {werkelijkeAfzet}',
  params: {
    begrotePrijs: euro({
      label: { nl: 'begrote verkoopprijs', en: 'budgeted selling price' },
      hint: { nl: 'Verkoopprijs per stuk in het budget, excl. btw.', en: 'Budgeted price per unit, excl. VAT.' },
      min: 0,
    }),
    werkelijkePrijs: euro({
      label: { nl: 'werkelijke verkoopprijs', en: 'actual selling price' },
      hint: {
        nl: 'Gemiddelde prijs per stuk die echt is gevraagd, excl. btw en na korting.',
        en: 'Average price per unit really charged, excl. VAT and after discount.',
      },
      min: 0,
    }),
    werkelijkeAfzet,
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven 0 is de prijs hoger geweest dan begroot, onder 0 lager.',
      en: 'Above 0 the price was higher than budgeted, below 0 lower.',
    },
    sources: ['bra'],
  },
  native: ({ begrotePrijs, werkelijkePrijs, werkelijkeAfzet }) =>
    `(${werkelijkePrijs}-${begrotePrijs})*${werkelijkeAfzet}`,
  sources: ['bra', 'exam'],
  related: ['VERKOOPOMVANGVERSCHIL', 'BUDGETVERSCHIL', 'KORTING.EFFECT'],
  examples: [
    { given: { begrotePrijs: 25, werkelijkePrijs: 24, werkelijkeAfzet: 5_200 }, result: -5_200, source: 'eigen' },
    { given: { begrotePrijs: 17.01, werkelijkePrijs: 17.01, werkelijkeAfzet: 68_000 }, result: 0, source: 'exam' },
    { given: { begrotePrijs: 20, werkelijkePrijs: 20.5, werkelijkeAfzet: 1_000 }, result: 500, source: 'eigen' },
    { given: { begrotePrijs: 25, werkelijkePrijs: 24, werkelijkeAfzet: -5_200 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ begrotePrijs, werkelijkePrijs, werkelijkeAfzet }) =>
    werkelijkePrijs.minus(begrotePrijs).times(werkelijkeAfzet),
});
