import { cascade } from '../arithmetic';
import { define } from '../define';
import { CalculationError } from '../errors';
import { korting } from '../parameters/korting';
import { herhalend } from '../params';

/**
 * The one discount that takes off as much as a series of discounts, each one taken from what the previous one left.
 *
 * Discounts between 0 and 1 (#NUM!), in any number of cells that together are one series; none at all gives #N/A. The
 * result is a fraction.
 */
export const kortingTotaal = define({
  id: 'KORTING.TOTAAL',
  group: 'korting',
  priority: 2,
  title: { nl: 'Totale korting', en: 'Total discount' },
  summary: {
    nl: 'Eén percentage dat evenveel korting geeft als een reeks kortingen achter elkaar.',
    en: 'The one percentage that takes off as much as a series of discounts in turn.',
  },
  purpose: {
    nl: 'Je geeft of krijgt meerdere kortingen na elkaar en wilt weten hoeveel korting dat samen is. De uitkomst is het ene percentage dat hetzelfde oplevert. Zo vergelijk je aanbiedingen die anders zijn opgebouwd.',
    en: 'You give or get several discounts in turn and want to know how much they come to together. The outcome is the one percentage that does the same. With it you compare offers that are built up differently.',
  },
  mistake: {
    nl: 'De kortingen optellen. 8% en daarna 2% is samen 9,84% en geen 10%: de tweede korting gaat over een bedrag dat al lager is.',
    en: 'Adding the discounts up. 8% and then 2% make 9.84%, not 10%: the second discount is taken from an amount that is already lower.',
  },
  differs: {
    nl: 'Vaak worden kortingen opgeteld, maar dan komt er te veel uit. KitchenNmbrs neemt elke korting van wat de vorige overliet, en dat doen we hier ook. De volgorde van de kortingen maakt niet uit.',
    en: 'Discounts are often added up, but that gives too much. KitchenNmbrs takes each discount from what the previous one left, and so does this function. The order of the discounts makes no difference.',
  },
  synonyms: {
    nl: ['gecombineerde korting', 'cascade', 'kortingen optellen', 'samengestelde korting'],
    en: ['combined discount', 'cascade', 'equivalent discount', 'chain discount'],
  },
  formula: {
    nl: '1 − (1 − {korting}) × (1 − volgende korting) …',
    en: '1 − (1 − {korting}) × (1 − next discount) …',
  },
  params: {
    korting: herhalend({
      ...korting,
      hint: {
        nl: 'Kortingen achter elkaar, in losse cellen of een bereik. Alle cellen samen zijn één reeks.',
        en: 'Discounts in turn, in separate cells or a range. All cells together are one series.',
      },
    }),
  },
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Bij twee of meer kortingen is de uitkomst lager dan hun som: 8% en 2% is samen 9,84%, niet 10%.',
      en: 'With two or more discounts the outcome is lower than their sum: 8% and 2% make 9.84%, not 10%.',
    },
    sources: ['kit'],
  },
  native: ({ korting }) => (korting === undefined ? undefined : `1-SUMPRODUCT(PRODUCT(1-${korting}))`),
  sources: ['kit'],
  related: ['NETTOPRIJS', 'KORTING.MAX', 'MARGE.NAKORTING', 'KORTING.EFFECT'],
  examples: [
    { given: { korting: [0.08, 0.02] }, result: 0.0984, source: 'kit' },
    { given: { korting: [0.1, 0.05] }, result: 0.145, source: 'eigen' },
    { given: { korting: [0.5, 0.2, 0.1] }, result: 0.64, source: 'eigen' },
    { given: {}, result: '#N/A', source: 'eigen' },
    { given: { korting: [10] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ korting }, calculator) => {
    if (korting.length === 0) throw new CalculationError({ code: 'missing' });
    return calculator.one.minus(cascade(korting, calculator));
  },
});
