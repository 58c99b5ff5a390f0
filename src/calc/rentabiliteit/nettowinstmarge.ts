import { divide } from '../arithmetic';
import { define } from '../define';
import { nettowinst } from '../parameters/nettowinst';
import { omzet } from '../parameters/omzet';

/**
 * The share of turnover that is left as profit after all costs.
 *
 * Amounts in euro; profit may be negative, turnover may not (#NUM!). No turnover gives #DIV/0!. The result is a fraction.
 */
export const nettowinstmarge = define({
  id: 'NETTOWINSTMARGE',
  group: 'rentabiliteit',
  priority: 1,
  title: { nl: 'Nettowinstmarge', en: 'Net profit margin' },
  summary: {
    nl: 'Hoeveel procent van de omzet blijft over als nettowinst?',
    en: 'What percentage of turnover is left as net profit?',
  },
  purpose: {
    nl: 'Gebruik de nettowinstmarge als je wilt weten hoeveel winst er van elke euro omzet overblijft als alle kosten betaald zijn. Zo kun je een klein en een groot bedrijf uit dezelfde branche vergelijken. Bij 4,5% blijft van elke € 100 omzet € 4,50 winst over.',
    en: 'Use the net profit margin when you want to know how much profit is left of every euro of turnover once all costs are paid. That way you can compare a small and a large business in the same industry. At 4.5%, € 4.50 of every € 100 of turnover is left as profit.',
  },
  mistake: {
    nl: 'De brutowinst of een omzet incl. btw invullen. Neem de winst na alle kosten, en de omzet excl. btw.',
    en: 'Entering gross profit, or turnover incl. VAT. Take the profit after all costs, and turnover excl. VAT.',
  },
  synonyms: { nl: ['nettowinst', 'nettomarge', 'winstmarge'], en: ['net margin', 'net profit', 'profit margin'] },
  formula: '{nettowinst} / {omzet}',
  params: { nettowinst, omzet },
  divisors: ['omzet'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Wat normaal is, hangt af van de branche. Vergelijk met vorig jaar en met de branche.',
      en: 'What is normal depends on the industry. Compare with last year and with the industry.',
    },
    sources: ['bhp15'],
  },
  native: ({ nettowinst, omzet }) => `${nettowinst}/${omzet}`,
  sources: ['bhp15'],
  related: ['BRUTOWINSTMARGE', 'EBITDAMARGE', 'DUPONT', 'REV'],
  examples: [
    { given: { nettowinst: 69_750, omzet: 250_000 }, result: 0.279, source: 'bhp15' },
    { given: { nettowinst: 18_000, omzet: 400_000 }, result: 0.045, source: 'eigen' },
    { given: { nettowinst: -20_000, omzet: 400_000 }, result: -0.05, source: 'eigen' },
    { given: { nettowinst: 5_000, omzet: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { nettowinst: 5_000, omzet: -100_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ nettowinst, omzet }) => divide(nettowinst, omzet),
});
