import { divide } from '../arithmetic';
import { define } from '../define';
import { constanteKosten } from '../parameters/constanteKosten';
import { directeKostenPerStuk } from '../parameters/directeKostenPerStuk';
import { normaleProductie } from '../parameters/normaleProductie';
import { variabeleProductiekosten } from '../parameters/variabeleProductiekosten';
import { werkelijkeProductie } from '../parameters/werkelijkeProductie';

/**
 * The full cost price of one piece: its share of the fixed costs at normal production plus its variable costs.
 *
 * Costs in euro over the same period, direct costs in euro per piece, productions in pieces; nothing may be negative
 * (#NUM!). A normal or actual production of 0 gives #DIV/0!. The result is in euro per piece and not rounded.
 */
export const kostprijsIntegraal = define({
  id: 'KOSTPRIJS.INTEGRAAL',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Integrale kostprijs', en: 'Full cost price' },
  summary: {
    nl: 'Kostprijs per stuk waarin alle kosten meetellen, constante en variabele (absorption costing).',
    en: 'Cost price per unit in which all costs count, fixed and variable (absorption costing).',
  },
  purpose: {
    nl: 'Je wilt weten wat één product kost als alles meetelt, ook kosten die gelijk blijven zoals huur en vaste lonen. Vraag je op lange termijn minder dan deze prijs, dan verdien je niet al je kosten terug.',
    en: 'You want to know what one product costs when everything counts, also costs that stay the same such as rent and fixed wages. If you charge less than this in the long run, you do not earn back all your costs.',
  },
  mistake: {
    nl: 'De constante kosten delen door de werkelijke productie. In een slecht jaar lijkt het product dan duurder, terwijl er alleen minder van is gemaakt. Deel constante kosten door de normale productie.',
    en: 'Dividing the fixed costs by the actual production. In a bad year the product then seems more expensive, while you only made fewer of it. Divide fixed costs by the normal production.',
  },
  differs: {
    nl: 'KlantVisie telt alle kosten op en deelt ze door één aantal stuks. Lesboeken delen de constante kosten door de normale productie en de variabele kosten door de werkelijke productie; dat doet deze functie ook. Zijn beide aantallen gelijk, dan is de uitkomst dezelfde.',
    en: 'KlantVisie adds up all costs and divides them by one number of units. Textbooks divide the fixed costs by the normal production and the variable costs by the actual production; so does this function. When both numbers are equal, the outcome is the same.',
  },
  synonyms: {
    nl: ['kostprijs per stuk', 'absorption costing', 'volledige kostprijs', 'standaardkostprijs'],
    en: ['absorption costing', 'unit cost', 'full costing', 'integral cost price'],
  },
  formula:
    '{constanteKosten} / {normaleProductie} + {variabeleKosten} / {werkelijkeProductie} + {directeKostenPerStuk}',
  params: {
    constanteKosten,
    normaleProductie,
    variabeleKosten: variabeleProductiekosten,
    werkelijkeProductie,
    directeKostenPerStuk,
  },
  divisors: ['normaleProductie', 'werkelijkeProductie'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Een verkoopprijs boven de integrale kostprijs levert winst op zolang je de normale productie haalt en verkoopt. Voor de korte termijn kijk je naar de variabele kostprijs, want de constante kosten lopen toch door.',
      en: 'A selling price above the full cost price gives a profit as long as you reach the normal production and sell it. For the short term you look at the variable cost price, because the fixed costs continue anyway.',
    },
    sources: ['sc', 'luKP'],
  },
  native: ({ constanteKosten, normaleProductie, variabeleKosten, werkelijkeProductie, directeKostenPerStuk }) =>
    `${constanteKosten}/${normaleProductie}+${variabeleKosten}/${werkelijkeProductie}+${directeKostenPerStuk}`,
  sources: ['luKP', 'sc', 'jojo'],
  related: ['KOSTPRIJS.VARIABEL', 'BEZETTINGSRESULTAAT', 'VERKOOPRESULTAAT', 'BODEMPRIJS'],
  examples: [
    {
      given: {
        constanteKosten: 50_000,
        normaleProductie: 25_000,
        variabeleKosten: 28_600,
        werkelijkeProductie: 26_000,
        directeKostenPerStuk: 2.3,
      },
      result: 5.4,
      source: 'luKP',
    },
    {
      given: {
        constanteKosten: 120_000,
        normaleProductie: 40_000,
        variabeleKosten: 90_000,
        werkelijkeProductie: 45_000,
      },
      result: 5,
      source: 'eigen',
    },
    {
      given: { constanteKosten: 120_000, normaleProductie: 0, variabeleKosten: 90_000, werkelijkeProductie: 45_000 },
      result: '#DIV/0!',
      source: 'eigen',
    },
    {
      given: {
        constanteKosten: -120_000,
        normaleProductie: 40_000,
        variabeleKosten: 90_000,
        werkelijkeProductie: 45_000,
      },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ constanteKosten, normaleProductie, variabeleKosten, werkelijkeProductie, directeKostenPerStuk }) =>
    divide(constanteKosten, normaleProductie)
      .plus(divide(variabeleKosten, werkelijkeProductie))
      .plus(directeKostenPerStuk),
});
