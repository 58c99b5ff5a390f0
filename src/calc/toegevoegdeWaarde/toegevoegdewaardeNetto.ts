import { define } from '../define';
import { afschrijvingen } from '../parameters/afschrijvingen';
import { toegevoegdeWaarde } from '../parameters/toegevoegdeWaarde';

/**
 * Value added after the wear of the equipment: net value added.
 *
 * Amounts in euro; gross value added may be negative, depreciation may not (#NUM!). The result is in euro.
 */
export const toegevoegdewaardeNetto = define({
  id: 'TOEGEVOEGDEWAARDE.NETTO',
  group: 'toegevoegdeWaarde',
  priority: 2,
  title: { nl: 'Netto toegevoegde waarde', en: 'Net value added' },
  summary: {
    nl: 'Netto toegevoegde waarde: de bruto toegevoegde waarde min de afschrijvingen.',
    en: 'Net value added: gross value added less depreciation.',
  },
  purpose: {
    nl: 'Gebruik de netto toegevoegde waarde als je ook wilt meetellen dat machines en auto’s slijten. Je trekt de afschrijvingen af van de bruto toegevoegde waarde. Wat overblijft is er voor loon, rente, huur en winst.',
    en: 'Use net value added when you also want to count that machines and cars wear out. You take depreciation off gross value added. What is left is there for wages, interest, rent and profit.',
  },
  mistake: {
    nl: 'Beginnen met een bedrag waar de afschrijvingen al af zijn, zoals het bedrijfsresultaat. Begin met de bruto toegevoegde waarde: omzet min ingekochte goederen en diensten.',
    en: 'Starting from an amount that depreciation was already taken off, such as the operating profit. Start from gross value added: turnover less the goods and services bought.',
  },
  synonyms: {
    nl: ['netto toegevoegde waarde', 'afschrijving', 'added value'],
    en: ['NVA', 'net added value', 'depreciation'],
  },
  formula: '{toegevoegdeWaarde} − {afschrijvingen}',
  params: { toegevoegdeWaarde, afschrijvingen },
  result: { unit: 'euro' },
  native: ({ toegevoegdeWaarde, afschrijvingen }) => `${toegevoegdeWaarde}-${afschrijvingen}`,
  sources: ['enT'],
  related: ['TOEGEVOEGDEWAARDE', 'TOEGEVOEGDEWAARDE.FTE', 'EBITDAMARGE'],
  examples: [
    { given: { toegevoegdeWaarde: 140_000, afschrijvingen: 7_500 }, result: 132_500, source: 'bhp15' },
    { given: { toegevoegdeWaarde: 300_000, afschrijvingen: 45_000 }, result: 255_000, source: 'eigen' },
    { given: { toegevoegdeWaarde: -20_000, afschrijvingen: 5_000 }, result: -25_000, source: 'eigen' },
    { given: { toegevoegdeWaarde: 300_000, afschrijvingen: -45_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ toegevoegdeWaarde, afschrijvingen }) => toegevoegdeWaarde.minus(afschrijvingen),
});
