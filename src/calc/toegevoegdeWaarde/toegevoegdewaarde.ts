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
  purpose: {
    nl: 'Gebruik de toegevoegde waarde als je wilt weten wat een bedrijf zelf toevoegt aan wat het inkoopt. Van dat bedrag betaalt het loon, rente, huur en winst. Is het groot vergeleken met de omzet, dan doet het bedrijf veel zelf.',
    en: 'Use value added when you want to know what a business itself adds to what it buys. From that amount it pays wages, interest, rent and profit. When it is large compared with turnover, the business does much of the work itself.',
  },
  mistake: {
    nl: 'Het loon van eigen personeel aftrekken. Loon is juist een deel van de toegevoegde waarde: alleen wat je van anderen koopt gaat eraf.',
    en: 'Deducting the wages of the own staff. Wages are part of the value added: only what is bought from others comes off.',
  },
  differs: {
    nl: 'Ensie en Basicfinance trekken ingekochte goederen en diensten van de omzet af, de begrippenlijst van Nevi noemt alleen grondstoffen. Deze functie trekt beide af. Laat diensten van derden leeg als je les alleen goederen aftrekt.',
    en: 'Ensie and Basicfinance deduct the goods and services bought from turnover, the glossary of Nevi names raw materials only. This function deducts both. Leave third-party services empty when your lesson deducts goods only.',
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
  related: ['TOEGEVOEGDEWAARDE.NETTO', 'TOEGEVOEGDEWAARDE.FTE', 'BRUTOWINSTMARGE'],
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
