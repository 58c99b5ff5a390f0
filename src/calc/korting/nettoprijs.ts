import { cascade } from '../arithmetic';
import { define } from '../define';
import { korting } from '../parameters/korting';
import { euro, herhalend } from '../params';

/**
 * The price that is left after a series of discounts, each one taken from what the previous one left.
 *
 * Price in euro and not negative, discounts between 0 and 1 (#NUM!). Not rounded. Without a discount it is the price.
 */
export const nettoprijs = define({
  id: 'NETTOPRIJS',
  group: 'korting',
  priority: 1,
  title: { nl: 'Nettoprijs', en: 'Net price' },
  summary: {
    nl: 'Prijs na een reeks kortingen achter elkaar, zoals rabat, staffel, actie en contant.',
    en: 'Price after a series of discounts in turn, such as trade, volume, promotion and cash.',
  },
  synonyms: { nl: ['cascade', 'kortingen', 'rabat'], en: ['cascade', 'discounts', 'trade discount'] },
  formula: {
    nl: '{brutoprijs} × (1 − {korting}) × (1 − volgende korting) …',
    en: '{brutoprijs} × (1 − {korting}) × (1 − next discount) …',
  },
  params: {
    brutoprijs: euro({
      label: { nl: 'brutoprijs', en: 'gross price' },
      hint: { nl: 'Prijs voor aftrek van kortingen.', en: 'Price before any discount.' },
      min: 0,
    }),
    korting: herhalend(korting),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Tel kortingen niet op: 8% en daarna 2% is samen 9,84%, geen 10%.',
      en: 'Do not add discounts up: 8% and then 2% make 9.84%, not 10%.',
    },
    sources: ['kit'],
  },
  sources: ['kit'],
  examples: [
    { given: { brutoprijs: 750, korting: [0.08, 0.02] }, result: 676.2, source: 'kit' },
    { given: { brutoprijs: 750, korting: [0.08] }, result: 690, source: 'kit' },
    { given: { brutoprijs: 200 }, result: 200, source: 'eigen' },
    { given: { brutoprijs: 200, korting: [10] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ brutoprijs, korting }, calculator) => brutoprijs.times(cascade(korting, calculator)),
});
