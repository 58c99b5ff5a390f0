import { priceAtMargin, raisedBy } from '../arithmetic';
import { define } from '../define';
import { btwTarief } from '../parameters/btwTarief';
import { inkoopprijs } from '../parameters/inkoopprijs';
import { percentage, percentageWithinSoort } from '../parameters/percentage';
import { soort } from '../parameters/soort';

/**
 * From a purchase price to the price including VAT that a consumer pays.
 *
 * Price in euro and not negative; the percentage is a markup from -1 to 10 or a margin above -10 and at most 1, as `soort`
 * says; VAT rate between 0 and 1 (#NUM!). A margin of exactly 1 gives #DIV/0!. The result is in euro including VAT and
 * not rounded.
 */
export const consumentenprijs = define({
  id: 'CONSUMENTENPRIJS',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Consumentenprijs', en: 'Consumer price' },
  summary: {
    nl: 'Van inkoopprijs naar consumentenprijs incl. btw in één stap, met een opslag of een marge.',
    en: 'From purchase price to consumer price incl. VAT in one step, with a markup or a margin.',
  },
  purpose: {
    nl: 'Je wilt in één keer van de inkoopprijs naar de prijs die in de winkel staat. De uitkomst is wat de consument betaalt: je opslag of marge en de btw zitten erin.',
    en: 'You want to go from the purchase price to the price in the shop in one go. The outcome is what the consumer pays: your markup or margin and the VAT are in it.',
  },
  mistake: {
    nl: 'Opslag en btw bij elkaar optellen. De btw gaat over de prijs mét opslag: € 50 met 30% opslag en 21% btw is € 78,65, niet € 75,50 (€ 50 plus 51%).',
    en: 'Adding markup and VAT together. The VAT is on the price with the markup: € 50 with a 30% markup and 21% VAT is € 78.65, not € 75.50 (€ 50 plus 51%).',
  },
  synonyms: {
    nl: ['winkelprijs', 'adviesprijs', 'prijs incl. btw', 'prijsopbouw'],
    en: ['retail price', 'shelf price', 'price incl. VAT'],
  },
  formula: {
    by: 'soort',
    each: {
      opslag: '{inkoopprijs} × (1 + {percentage}) × (1 + {btwTarief})',
      marge: '{inkoopprijs} / (1 − {percentage}) × (1 + {btwTarief})',
    },
  },
  params: { inkoopprijs, percentage, btwTarief, soort },
  divisors: ['percentage'],
  relations: [percentageWithinSoort],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'De prijs is zo opgebouwd: inkoopprijs plus brutowinst is de verkoopprijs, plus btw is de consumentenprijs. Kies bij soort "marge" als je percentage over de verkoopprijs gaat.',
      en: 'The price is built up like this: purchase price plus gross profit is the selling price, plus VAT is the consumer price. Choose the kind "marge" when your percentage is a share of the selling price.',
    },
    sources: ['br6', 'sc'],
  },
  native: ({ inkoopprijs, percentage, btwTarief, soort }) =>
    `IF(${soort}="marge",${inkoopprijs}/(1-${percentage}),${inkoopprijs}*(1+${percentage}))*(1+${btwTarief})`,
  sources: ['kv', 'br6', 'sc'],
  related: ['INKOOPPRIJS.MAX', 'CONSUMENTENPRIJS.KETEN', 'VERKOOPPRIJS.OPSLAG', 'VERKOOPPRIJS.MARGE'],
  examples: [
    { given: { inkoopprijs: 50, percentage: 0.3 }, result: 78.65, source: 'kv' },
    { given: { inkoopprijs: 40, percentage: 0.5 }, result: 72.6, source: 'eigen' },
    { given: { inkoopprijs: 60, percentage: 0.4, soort: 'marge' }, result: 121, source: 'eigen' },
    { given: { inkoopprijs: 40, percentage: 1, soort: 'marge' }, result: '#DIV/0!', source: 'eigen' },
    { given: { inkoopprijs: 40, percentage: 0.5, btwTarief: 21 }, result: '#NUM!', source: 'eigen' },
    { given: { inkoopprijs: 40, percentage: 50 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ inkoopprijs, percentage, btwTarief, soort }, calculator) => {
    const toSellingPrice = { opslag: raisedBy, marge: priceAtMargin }[soort];
    return raisedBy(toSellingPrice(inkoopprijs, percentage, calculator), btwTarief, calculator);
  },
});
