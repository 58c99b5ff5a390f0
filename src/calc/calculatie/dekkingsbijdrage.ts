import { define } from '../define';
import { variabeleKostenPerStuk } from '../parameters/variabeleKostenPerStuk';
import { verkoopprijs } from '../parameters/verkoopprijs';
import { aantal } from '../params';

/**
 * What a sale contributes to the fixed costs, per piece or for a number of pieces.
 *
 * Prices in euro, excluding VAT; nothing may be negative (#NUM!). The result is in euro, negative when a piece costs more
 * than it brings in.
 */
export const dekkingsbijdrage = define({
  id: 'DEKKINGSBIJDRAGE',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Dekkingsbijdrage', en: 'Contribution' },
  summary: {
    nl: 'Hoeveel draagt een verkoop bij aan de constante kosten, per stuk of in totaal?',
    en: 'How much does a sale contribute to the fixed costs, per unit or in total?',
  },
  synonyms: {
    nl: ['contributie', 'bijdrage aan de vaste kosten', 'extra order', 'direct costing'],
    en: ['contribution per unit', 'contribution to fixed costs', 'direct costing'],
  },
  formula: '({verkoopprijs} − {variabeleKosten}) × {aantal}',
  params: {
    verkoopprijs,
    variabeleKosten: variabeleKostenPerStuk,
    aantal: aantal({
      label: { nl: 'aantal', en: 'quantity' },
      hint: {
        nl: 'Aantal stuks. Leeg is 1: de dekkingsbijdrage per stuk.',
        en: 'Number of units. Empty means 1: the contribution per unit.',
      },
      min: 0,
      default: 1,
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Een extra order is pas de moeite waard als de dekkingsbijdrage boven 0 ligt. Wat overblijft nadat de constante kosten zijn gedekt, is winst.',
      en: 'An extra order is worth taking only when the contribution is above 0. What is left once the fixed costs are covered is profit.',
    },
    sources: ['ecB', 'eco'],
  },
  native: ({ verkoopprijs, variabeleKosten, aantal }) => `(${verkoopprijs}-${variabeleKosten})*${aantal}`,
  sources: ['ecB', 'eco'],
  examples: [
    { given: { verkoopprijs: 50, variabeleKosten: 30 }, result: 20, source: 'eco' },
    { given: { verkoopprijs: 25, variabeleKosten: 15, aantal: 400 }, result: 4_000, source: 'eigen' },
    { given: { verkoopprijs: 25, variabeleKosten: 28 }, result: -3, source: 'eigen' },
    { given: { verkoopprijs: -25, variabeleKosten: 15 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, variabeleKosten, aantal }) => verkoopprijs.minus(variabeleKosten).times(aantal),
});
