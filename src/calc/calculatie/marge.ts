import { shareLeft } from '../arithmetic';
import { define } from '../define';
import { inkoopprijs } from '../parameters/inkoopprijs';
import { verkoopprijs } from '../parameters/verkoopprijs';

/**
 * Gross profit as a share of the selling price.
 *
 * Prices in euro, excluding VAT and not negative (#NUM!); a selling price of zero gives #DIV/0!. The result is a fraction,
 * negative when the selling price lies below the purchase price.
 */
export const marge = define({
  id: 'MARGE',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Marge', en: 'Margin' },
  summary: {
    nl: 'Brutowinst in procenten van de verkoopprijs (excl. btw).',
    en: 'Gross profit as a percentage of the selling price (excl. VAT).',
  },
  purpose: {
    nl: 'Je wilt weten welk deel van de verkoopprijs je overhoudt nadat je de inkoop hebt betaald. Zo vergelijk je producten met verschillende prijzen. Van wat overblijft betaal je nog je andere kosten.',
    en: 'You want to know which part of the selling price is left once you have paid for the purchase. It lets you compare products with different prices. What is left still has to pay your other costs.',
  },
  mistake: {
    nl: 'De brutowinst delen door de inkoopprijs. Dat is de opslag. € 15 winst op een inkoopprijs van € 50 is 30% opslag, maar op de verkoopprijs van € 65 is het 23,1% marge.',
    en: 'Dividing the gross profit by the purchase price. That is the markup. A profit of € 15 on a purchase price of € 50 is a 30% markup, but on the selling price of € 65 it is a 23.1% margin.',
  },
  differs: {
    nl: 'KlantVisie en WinstWaker rekenen marge over de verkoopprijs; dat doet deze functie ook. De oefensite Mon BTS MCO, vertaald uit het Frans, noemt de opslag "margepercentage" en de marge "merktarief" of "marktarief".',
    en: 'KlantVisie and WinstWaker take the margin as a share of the selling price; so does this function. The practice site Mon BTS MCO, translated from French, calls the markup "margepercentage" and the margin "merktarief" or "marktarief".',
  },
  synonyms: {
    nl: ['brutowinst', 'brutomarge', 'winstmarge', 'margepercentage'],
    en: ['gross margin', 'profit margin', 'gross profit'],
  },
  formula: '({verkoopprijs} − {inkoopprijs}) / {verkoopprijs}',
  params: { verkoopprijs, inkoopprijs },
  divisors: ['verkoopprijs'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Tussen 10% en 50% is gangbaar, afhankelijk van de branche. Vergelijk dus met dezelfde branche of met een eerder jaar. Onder 0% verkoop je onder de inkoopprijs.',
      en: 'Between 10% and 50% is common, depending on the industry. So compare with the same industry or with an earlier year. Below 0% you sell below the purchase price.',
    },
    sources: ['kv', 'ww'],
  },
  native: ({ verkoopprijs, inkoopprijs }) => `(${verkoopprijs}-${inkoopprijs})/${verkoopprijs}`,
  sources: ['kv', 'ww', 'mbt1', 'mbt2'],
  related: ['OPSLAG', 'MARGE.NAAR.OPSLAG', 'BRUTOWINST', 'MARGE.NAKORTING'],
  examples: [
    { given: { verkoopprijs: 65, inkoopprijs: 50 }, result: 0.230769230769231, source: 'kv' },
    { given: { verkoopprijs: 47.07, inkoopprijs: 35 }, result: 0.256426598682813, source: 'ww' },
    { given: { verkoopprijs: 120, inkoopprijs: 66 }, result: 0.45, source: 'eigen' },
    { given: { verkoopprijs: 8, inkoopprijs: 10 }, result: -0.25, source: 'eigen' },
    { given: { verkoopprijs: 0, inkoopprijs: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { verkoopprijs: 120, inkoopprijs: -66 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, inkoopprijs }) => shareLeft(verkoopprijs, inkoopprijs),
});
