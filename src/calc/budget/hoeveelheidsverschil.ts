import { define } from '../define';
import { standaardprijs } from '../parameters/standaardprijs';
import { werkelijkeHoeveelheid } from '../parameters/werkelijkeHoeveelheid';
import { getal } from '../params';

/**
 * The part of a difference in costs that comes from using more or less than the standard; above zero is favourable.
 *
 * Quantities in the same unit and a price in euro per unit, nothing negative (#NUM!). The result is in euro.
 */
export const hoeveelheidsverschil = define({
  id: 'HOEVEELHEIDSVERSCHIL',
  group: 'budget',
  priority: 2,
  title: { nl: 'Hoeveelheidsverschil', en: 'Quantity variance' },
  summary: {
    nl: 'Hoeveel voordeel of nadeel geeft een ander verbruik dan de standaard? Heet ook efficiencyverschil.',
    en: 'What advantage or disadvantage does using more or less than the standard give? Also called efficiency variance.',
  },
  purpose: {
    nl: 'De kosten wijken af van het budget en je wilt weten welk deel door het verbruik komt. Met een plus is er minder verbruikt dan de standaard toestaat, met een min meer.',
    en: 'Costs differ from the budget and you want to know which part comes from the quantity used. A plus means that less was used than the standard allows, a minus more.',
  },
  mistake: {
    nl: 'Rekenen met de hoeveelheid voor de begrote productie. Neem wat volgens de standaard nodig was voor wat er echt is gemaakt, en reken met de standaardprijs, niet met de betaalde prijs.',
    en: 'Using the quantity for the budgeted production. Take what the standard allows for what was really made, and use the standard price, not the price paid.',
  },
  synonyms: {
    nl: ['efficiencyverschil', 'efficiencyresultaat', 'verbruiksverschil', 'standaardkostprijs'],
    en: ['efficiency variance', 'usage variance', 'standard costing'],
  },
  formula: '({standaardHoeveelheid} − {werkelijkeHoeveelheid}) × {standaardprijs}',
  params: {
    standaardHoeveelheid: getal({
      label: { nl: 'standaardhoeveelheid', en: 'standard quantity' },
      hint: {
        nl: 'Wat volgens de standaard nodig is voor de werkelijke productie.',
        en: 'What the standard allows for the actual production.',
      },
      min: 0,
    }),
    werkelijkeHoeveelheid,
    standaardprijs,
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven 0 is er zuiniger gewerkt dan de standaard, onder 0 minder zuinig.',
      en: 'Above 0 less was used than the standard, below 0 more.',
    },
    sources: ['ehp'],
  },
  native: ({ standaardHoeveelheid, werkelijkeHoeveelheid, standaardprijs }) =>
    `(${standaardHoeveelheid}-${werkelijkeHoeveelheid})*${standaardprijs}`,
  sources: ['ehp'],
  related: ['PRIJSVERSCHIL', 'BUDGETVERSCHIL', 'VERKOOPOMVANGVERSCHIL'],
  examples: [
    {
      given: { standaardHoeveelheid: 30_000, werkelijkeHoeveelheid: 31_000, standaardprijs: 1 },
      result: -1_000,
      source: 'ehp',
    },
    {
      given: { standaardHoeveelheid: 1_000, werkelijkeHoeveelheid: 950, standaardprijs: 5 },
      result: 250,
      source: 'eigen',
    },
    {
      given: { standaardHoeveelheid: 1_000, werkelijkeHoeveelheid: 1_000, standaardprijs: 5 },
      result: 0,
      source: 'eigen',
    },
    {
      given: { standaardHoeveelheid: -1_000, werkelijkeHoeveelheid: 950, standaardprijs: 5 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ standaardHoeveelheid, werkelijkeHoeveelheid, standaardprijs }) =>
    standaardHoeveelheid.minus(werkelijkeHoeveelheid).times(standaardprijs),
});
