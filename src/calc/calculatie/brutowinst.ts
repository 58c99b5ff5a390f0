import { define } from '../define';
import { aantalStuks } from '../parameters/aantalStuks';
import { inkoopprijs } from '../parameters/inkoopprijs';
import { verkoopprijs } from '../parameters/verkoopprijs';

/**
 * What a sale brings in above the purchase, per piece or for a number of pieces.
 *
 * Prices in euro, excluding VAT; nothing may be negative (#NUM!). The result is in euro, negative when the selling price
 * lies below the purchase price, and not rounded.
 */
export const brutowinst = define({
  id: 'BRUTOWINST',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Brutowinst', en: 'Gross profit' },
  summary: {
    nl: 'Brutowinst in euro: verkoopprijs min inkoopprijs, per stuk of voor een aantal.',
    en: 'Gross profit in euro: selling price minus purchase price, per unit or for a quantity.',
  },
  purpose: {
    nl: 'Je wilt weten hoeveel euro een verkoop oplevert nadat je de inkoop hebt betaald. Met dat bedrag betaal je nog je andere kosten, zoals huur en lonen. Is de uitkomst negatief, dan verkoop je onder de inkoopprijs.',
    en: 'You want to know how many euros a sale brings in once you have paid for the purchase. That amount still has to pay your other costs, such as rent and wages. When the outcome is negative, you sell below the purchase price.',
  },
  mistake: {
    nl: 'De verkoopprijs incl. btw invullen. De btw draag je af aan de Belastingdienst en is dus geen winst. Reken een winkelprijs eerst om met BTW.EXCL.',
    en: 'Entering the selling price incl. VAT. You hand the VAT over to the tax authority, so it is no profit. Convert a shop price first with BTW.EXCL.',
  },
  synonyms: {
    nl: ['winst per stuk', 'winst in euro', 'handelsmarge', 'brutomarge'],
    en: ['profit per unit', 'gross margin', 'profit in euro'],
  },
  formula: '({verkoopprijs} − {inkoopprijs}) × {aantal}',
  params: { verkoopprijs, inkoopprijs, aantal: aantalStuks },
  result: { unit: 'euro' },
  native: ({ verkoopprijs, inkoopprijs, aantal }) => `(${verkoopprijs}-${inkoopprijs})*${aantal}`,
  sources: ['ww', 'br6'],
  related: ['MARGE', 'OPSLAG', 'BRUTOWINSTMARGE', 'DEKKINGSBIJDRAGE'],
  examples: [
    { given: { verkoopprijs: 47.07, inkoopprijs: 35, aantal: 25 }, result: 301.75, source: 'ww' },
    { given: { verkoopprijs: 120, inkoopprijs: 66, aantal: 10 }, result: 540, source: 'eigen' },
    { given: { verkoopprijs: 120, inkoopprijs: 66 }, result: 54, source: 'eigen' },
    { given: { verkoopprijs: 8, inkoopprijs: 10 }, result: -2, source: 'eigen' },
    { given: { verkoopprijs: 120, inkoopprijs: 66, aantal: -10 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, inkoopprijs, aantal }) => verkoopprijs.minus(inkoopprijs).times(aantal),
});
