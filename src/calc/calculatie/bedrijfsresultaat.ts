import { define } from '../define';
import { afzet } from '../parameters/afzet';
import { constanteKosten } from '../parameters/constanteKosten';
import { variabeleKostenPerStuk } from '../parameters/variabeleKostenPerStuk';
import { verkoopprijs } from '../parameters/verkoopprijs';

/**
 * The profit or loss of a period under direct costing: the contribution of all pieces minus the fixed costs.
 *
 * Amounts in euro, excluding VAT, sales in pieces; nothing may be negative (#NUM!). The result is in euro, negative when
 * there is a loss.
 */
export const bedrijfsresultaat = define({
  id: 'BEDRIJFSRESULTAAT',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Bedrijfsresultaat', en: 'Operating profit' },
  summary: {
    nl: 'Winst of verlies bij een bepaalde afzet: totale dekkingsbijdrage min constante kosten (direct costing).',
    en: 'Profit or loss at a given volume: total contribution minus fixed costs (direct costing).',
  },
  purpose: {
    nl: 'Je wilt weten hoeveel winst of verlies je bij een bepaalde afzet maakt. Zo vergelijk je plannen met een andere prijs, andere kosten of een andere afzet. Boven 0 is er winst, onder 0 verlies.',
    en: 'You want to know how much profit or loss you make at a given volume. It lets you compare plans with another price, other costs or another volume. Above 0 there is a profit, below 0 a loss.',
  },
  mistake: {
    nl: 'De integrale kostprijs invullen als variabele kosten. Daar zitten de constante kosten al in, zodat je ze twee keer aftrekt. Vul alleen in wat elk extra stuk kost.',
    en: 'Entering the full cost price as variable costs. It already contains the fixed costs, so you subtract them twice. Enter only what each extra unit costs.',
  },
  synonyms: {
    nl: ['winst berekenen', 'direct costing', 'EBIT', 'resultaat'],
    en: ['operating result', 'direct costing', 'EBIT', 'profit or loss'],
  },
  formula: '{afzet} × ({verkoopprijs} − {variabeleKosten}) − {constanteKosten}',
  params: { afzet, verkoopprijs, variabeleKosten: variabeleKostenPerStuk, constanteKosten },
  result: { unit: 'euro' },
  native: ({ afzet, verkoopprijs, variabeleKosten, constanteKosten }) =>
    `${afzet}*(${verkoopprijs}-${variabeleKosten})-${constanteKosten}`,
  sources: ['ecB'],
  related: ['DEKKINGSBIJDRAGE', 'BREAKEVEN.AFZET', 'DOELAFZET', 'VERKOOPRESULTAAT'],
  examples: [
    {
      given: { afzet: 5_000, verkoopprijs: 20, variabeleKosten: 12, constanteKosten: 40_000 },
      result: 0,
      source: 'gos',
    },
    {
      given: { afzet: 6_000, verkoopprijs: 25, variabeleKosten: 15, constanteKosten: 50_000 },
      result: 10_000,
      source: 'eigen',
    },
    {
      given: { afzet: 4_000, verkoopprijs: 25, variabeleKosten: 15, constanteKosten: 50_000 },
      result: -10_000,
      source: 'eigen',
    },
    {
      given: { afzet: -4_000, verkoopprijs: 25, variabeleKosten: 15, constanteKosten: 50_000 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ afzet, verkoopprijs, variabeleKosten, constanteKosten }) =>
    afzet.times(verkoopprijs.minus(variabeleKosten)).minus(constanteKosten),
});
