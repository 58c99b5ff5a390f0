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
  examples: [
    { given: { nettowinst: 69_750, omzet: 250_000 }, result: 0.279, source: 'bhp15' },
    { given: { nettowinst: 18_000, omzet: 400_000 }, result: 0.045, source: 'eigen' },
    { given: { nettowinst: -20_000, omzet: 400_000 }, result: -0.05, source: 'eigen' },
    { given: { nettowinst: 5_000, omzet: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { nettowinst: 5_000, omzet: -100_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ nettowinst, omzet }) => divide(nettowinst, omzet),
});
