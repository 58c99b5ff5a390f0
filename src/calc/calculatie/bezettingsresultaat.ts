import { divide } from '../arithmetic';
import { define } from '../define';
import { constanteKosten } from '../parameters/constanteKosten';
import { normaleProductie } from '../parameters/normaleProductie';
import { werkelijkeProductie } from '../parameters/werkelijkeProductie';

/**
 * The fixed costs that are covered too much or too little because production differs from the normal one.
 *
 * Productions in pieces, fixed costs in euro over the same period; nothing may be negative (#NUM!). A normal production
 * of 0 gives #DIV/0!. The result is in euro, positive when it is favourable, and not rounded.
 */
export const bezettingsresultaat = define({
  id: 'BEZETTINGSRESULTAAT',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Bezettingsresultaat', en: 'Capacity result' },
  summary: {
    nl: 'Voordeel (+) of nadeel (−) in euro doordat je meer of minder maakt dan normaal.',
    en: 'Advantage (+) or disadvantage (−) in euro because you make more or less than normal.',
  },
  purpose: {
    nl: 'In de integrale kostprijs draagt elk stuk een gelijk deel van de constante kosten. Maak je meer stuks dan normaal, dan dragen ze samen meer dan de constante kosten; maak je er minder, dan dragen ze te weinig. De uitkomst is dat verschil in euro.',
    en: 'In the full cost price each unit bears an equal part of the fixed costs. When you make more units than normal, together they bear more than the fixed costs; when you make fewer, they bear too little. The outcome is that difference in euro.',
  },
  mistake: {
    nl: 'De afzet invullen in plaats van de productie. De bezetting gaat over wat je maakt, niet over wat je verkoopt; wat niet is verkocht, ligt in de voorraad.',
    en: 'Entering the volume sold instead of the production. The use of capacity is about what you make, not about what you sell; what is not sold lies in stock.',
  },
  synonyms: {
    nl: ['bezettingsverschil', 'overbezetting', 'onderbezetting', 'capaciteit'],
    en: ['volume variance', 'over-absorption', 'under-absorption', 'capacity variance'],
  },
  formula: '({werkelijkeProductie} − {normaleProductie}) × {constanteKosten} / {normaleProductie}',
  params: { werkelijkeProductie, normaleProductie, constanteKosten },
  divisors: ['normaleProductie'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Een positief bedrag is voordelig (overbezetting), een negatief bedrag nadelig (onderbezetting). Bij 0 is de werkelijke productie gelijk aan de normale.',
      en: 'A positive amount is favourable (over-absorption), a negative amount unfavourable (under-absorption). At 0 the actual production equals the normal one.',
    },
    sources: ['bfZ'],
  },
  native: ({ werkelijkeProductie, normaleProductie, constanteKosten }) =>
    `(${werkelijkeProductie}-${normaleProductie})*${constanteKosten}/${normaleProductie}`,
  sources: ['bfZ', 'luKP'],
  related: ['KOSTPRIJS.INTEGRAAL', 'VERKOOPRESULTAAT', 'BUDGETVERSCHIL'],
  examples: [
    {
      given: { werkelijkeProductie: 26_000, normaleProductie: 25_000, constanteKosten: 50_000 },
      result: 2_000,
      source: 'luKP',
    },
    {
      given: { werkelijkeProductie: 36_000, normaleProductie: 40_000, constanteKosten: 120_000 },
      result: -12_000,
      source: 'eigen',
    },
    {
      given: { werkelijkeProductie: 36_000, normaleProductie: 0, constanteKosten: 120_000 },
      result: '#DIV/0!',
      source: 'eigen',
    },
    {
      given: { werkelijkeProductie: -36_000, normaleProductie: 40_000, constanteKosten: 120_000 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ werkelijkeProductie, normaleProductie, constanteKosten }) =>
    divide(werkelijkeProductie.minus(normaleProductie).times(constanteKosten), normaleProductie),
});
