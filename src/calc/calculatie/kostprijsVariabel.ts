import { divide } from '../arithmetic';
import { define } from '../define';
import { directeKostenPerStuk } from '../parameters/directeKostenPerStuk';
import { variabeleProductiekosten } from '../parameters/variabeleProductiekosten';
import { werkelijkeProductie } from '../parameters/werkelijkeProductie';

/**
 * What each extra piece costs: the variable costs of one piece, without any fixed costs.
 *
 * Costs in euro over the same period, direct costs in euro per piece, production in pieces; nothing may be negative
 * (#NUM!). An actual production of 0 gives #DIV/0!. The result is in euro per piece and not rounded.
 */
export const kostprijsVariabel = define({
  id: 'KOSTPRIJS.VARIABEL',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Variabele kostprijs', en: 'Variable cost price' },
  summary: {
    nl: 'Kostprijs per stuk waarin alleen de variabele kosten meetellen (direct costing).',
    en: 'Cost price per unit in which only the variable costs count (direct costing).',
  },
  purpose: {
    nl: 'Je wilt weten wat één stuk extra je kost, los van kosten die toch doorlopen zoals huur. Met de uitkomst beoordeel je een extra order of een actieprijs.',
    en: 'You want to know what one extra unit costs you, apart from costs that continue anyway such as rent. With the outcome you judge an extra order or a promotional price.',
  },
  mistake: {
    nl: 'Denken dat je winst maakt zodra de prijs boven de variabele kostprijs ligt. Eerst moeten alle constante kosten nog betaald zijn. Hoeveel stuks daarvoor nodig zijn, zegt BREAKEVEN.AFZET.',
    en: 'Thinking that you make a profit as soon as the price is above the variable cost price. All fixed costs have to be paid first. BREAKEVEN.AFZET tells how many units that takes.',
  },
  synonyms: {
    nl: ['direct costing', 'variabele kosten per stuk', 'marginale kosten', 'kostprijs per stuk'],
    en: ['direct costing', 'variable cost per unit', 'marginal cost', 'unit cost'],
  },
  formula: '{variabeleKosten} / {werkelijkeProductie} + {directeKostenPerStuk}',
  params: { variabeleKosten: variabeleProductiekosten, werkelijkeProductie, directeKostenPerStuk },
  divisors: ['werkelijkeProductie'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Dit is de ondergrens van je prijs op korte termijn: elk stuk dat je duurder verkoopt, helpt de constante kosten te betalen. Op lange termijn moet de prijs ook die kosten dekken.',
      en: 'This is the floor under your price in the short term: each unit that you sell for more helps to pay the fixed costs. In the long term the price has to cover those costs too.',
    },
    sources: ['luKP'],
  },
  native: ({ variabeleKosten, werkelijkeProductie, directeKostenPerStuk }) =>
    `${variabeleKosten}/${werkelijkeProductie}+${directeKostenPerStuk}`,
  sources: ['luKP'],
  related: ['KOSTPRIJS.INTEGRAAL', 'DEKKINGSBIJDRAGE', 'BODEMPRIJS', 'BREAKEVEN.AFZET'],
  examples: [
    {
      given: { variabeleKosten: 28_600, werkelijkeProductie: 26_000, directeKostenPerStuk: 2.3 },
      result: 3.4,
      source: 'luKP',
    },
    { given: { variabeleKosten: 90_000, werkelijkeProductie: 45_000 }, result: 2, source: 'eigen' },
    { given: { variabeleKosten: 90_000, werkelijkeProductie: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { variabeleKosten: -90_000, werkelijkeProductie: 45_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ variabeleKosten, werkelijkeProductie, directeKostenPerStuk }) =>
    divide(variabeleKosten, werkelijkeProductie).plus(directeKostenPerStuk),
});
