import { define } from '../define';
import { aantalStuks } from '../parameters/aantalStuks';
import { variabeleKostenPerStuk } from '../parameters/variabeleKostenPerStuk';
import { verkoopprijs } from '../parameters/verkoopprijs';

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
  purpose: {
    nl: 'Je gebruikt dit bij een beslissing over een extra order, een actie of een product. De uitkomst is het bedrag dat een verkoop oplevert boven de kosten die hij zelf veroorzaakt.',
    en: 'You use this for a decision about an extra order, a promotion or a product. The outcome is the amount that a sale brings in above the costs that it causes itself.',
  },
  mistake: {
    nl: 'De integrale kostprijs invullen als variabele kosten. Dan lijkt een extra order al snel verlies te geven, terwijl de constante kosten toch doorlopen. Vul alleen in wat er per stuk bij komt.',
    en: 'Entering the full cost price as variable costs. An extra order then soon seems to make a loss, while the fixed costs continue anyway. Enter only what each unit adds.',
  },
  synonyms: {
    nl: ['contributie', 'bijdrage aan de vaste kosten', 'extra order', 'direct costing'],
    en: ['contribution per unit', 'contribution to fixed costs', 'direct costing'],
  },
  formula: '({verkoopprijs} − {variabeleKosten}) × {aantal}',
  params: {
    verkoopprijs,
    variabeleKosten: variabeleKostenPerStuk,
    aantal: aantalStuks,
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
  related: ['CONTRIBUTIEMARGE', 'BREAKEVEN.AFZET', 'KOSTPRIJS.VARIABEL', 'BEDRIJFSRESULTAAT'],
  examples: [
    { given: { verkoopprijs: 50, variabeleKosten: 30 }, result: 20, source: 'eco' },
    { given: { verkoopprijs: 25, variabeleKosten: 15, aantal: 400 }, result: 4_000, source: 'eigen' },
    { given: { verkoopprijs: 25, variabeleKosten: 28 }, result: -3, source: 'eigen' },
    { given: { verkoopprijs: -25, variabeleKosten: 15 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, variabeleKosten, aantal }) => verkoopprijs.minus(variabeleKosten).times(aantal),
});
