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
  purpose: {
    nl: 'Een leverancier geeft meerdere kortingen na elkaar en je wilt weten wat je echt betaalt. De uitkomst is de prijs die overblijft als elke korting van de vorige prijs af is.',
    en: 'A supplier gives several discounts in turn and you want to know what you really pay. The outcome is the price that is left once each discount has been taken from the price before it.',
  },
  mistake: {
    nl: 'De kortingen optellen en in één keer aftrekken. Bij € 750 met 8% en 2% kom je dan uit op € 675, maar het is € 676,20: de 2% gaat over een prijs die al lager is.',
    en: 'Adding the discounts up and taking them off at once. With € 750, 8% and 2% you then arrive at € 675, but it is € 676.20: the 2% is taken from a price that is already lower.',
  },
  differs: {
    nl: 'Vaak worden kortingen opgeteld, maar dan komt er te veel korting uit. KitchenNmbrs neemt elke korting van wat de vorige overliet, en dat doen we hier ook. De volgorde maakt voor de nettoprijs niet uit.',
    en: 'Discounts are often added up, but that gives too much discount. KitchenNmbrs takes each discount from what the previous one left, and so does this function. Their order makes no difference to the net price.',
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
  native: ({ brutoprijs, korting }) =>
    korting === undefined ? brutoprijs : `${brutoprijs}*SUMPRODUCT(PRODUCT(1-${korting}))`,
  sources: ['kit'],
  related: ['KORTING.TOTAAL', 'STAFFEL', 'REGELTOTAAL'],
  examples: [
    { given: { brutoprijs: 750, korting: [0.08, 0.02] }, result: 676.2, source: 'kit' },
    { given: { brutoprijs: 750, korting: [0.08] }, result: 690, source: 'kit' },
    { given: { brutoprijs: 200 }, result: 200, source: 'eigen' },
    { given: { brutoprijs: 200, korting: [10] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ brutoprijs, korting }, calculator) => brutoprijs.times(cascade(korting, calculator)),
});
