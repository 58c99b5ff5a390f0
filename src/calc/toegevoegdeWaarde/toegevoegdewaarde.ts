import { define } from '../define';
import { inkoopwaarde } from '../parameters/inkoopwaarde';
import { omzet } from '../parameters/omzet';
import { euro } from '../params';

/**
 * The value that a business adds to what it buys: gross value added.
 *
 * Amounts in euro and not negative (#NUM!). The result is in euro and may be negative.
 */
export const toegevoegdewaarde = define({
  id: 'TOEGEVOEGDEWAARDE',
  group: 'toegevoegdeWaarde',
  priority: 1,
  title: { nl: 'Toegevoegde waarde', en: 'Value added' },
  summary: {
    nl: 'Bruto toegevoegde waarde: omzet min de ingekochte goederen en de diensten van derden.',
    en: 'Gross value added: turnover less the goods bought and the services of third parties.',
  },
  synonyms: {
    nl: ['bruto toegevoegde waarde', 'waarde toevoegen', 'added value'],
    en: ['gross value added', 'GVA', 'added value'],
  },
  formula: '{omzet} − {inkoopwaarde} − {dienstenDerden}',
  params: {
    omzet,
    inkoopwaarde,
    dienstenDerden: euro({
      label: { nl: 'diensten van derden', en: 'third-party services' },
      hint: {
        nl: 'Ingekochte diensten, zoals energie, transport en advies. Leeg is 0.',
        en: 'Services bought, such as energy, transport and advice. Empty means 0.',
      },
      min: 0,
      default: 0,
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Dit bedrag is de beloning voor arbeid, kapitaal, natuur en ondernemerschap. Tel ook de ingekochte diensten mee: trek je alleen grondstoffen af, dan komt de waarde te hoog uit.',
      en: 'This amount is the reward for labour, capital, nature and enterprise. Include the services bought: when you deduct raw materials only, the value comes out too high.',
    },
    sources: ['sls', 'enT', 'bfT'],
  },
  native: ({ omzet, inkoopwaarde, dienstenDerden }) => `${omzet}-${inkoopwaarde}-${dienstenDerden}`,
  sources: ['enT', 'sls', 'bfT'],
  examples: [
    {
      given: { omzet: 500_000, inkoopwaarde: 255_000, dienstenDerden: 45_000 },
      result: 200_000,
      source: 'sls',
    },
    { given: { omzet: 160_000, inkoopwaarde: 80_000 }, result: 80_000, source: 'sls' },
    {
      given: { omzet: 900_000, inkoopwaarde: 540_000, dienstenDerden: 60_000 },
      result: 300_000,
      source: 'eigen',
    },
    { given: { omzet: 100_000, inkoopwaarde: 120_000 }, result: -20_000, source: 'eigen' },
    { given: { omzet: -100_000, inkoopwaarde: 50_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzet, inkoopwaarde, dienstenDerden }) => omzet.minus(inkoopwaarde).minus(dienstenDerden),
});
