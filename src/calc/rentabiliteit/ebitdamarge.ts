import { divide } from '../arithmetic';
import { define } from '../define';
import { afschrijvingen } from '../parameters/afschrijvingen';
import { bedrijfsresultaat } from '../parameters/bedrijfsresultaat';
import { omzet } from '../parameters/omzet';

/**
 * What the daily work leaves of turnover, before interest, tax and depreciation.
 *
 * Amounts in euro; the operating profit may be negative, depreciation and turnover may not (#NUM!). No turnover gives
 * #DIV/0!. The result is a fraction.
 */
export const ebitdamarge = define({
  id: 'EBITDAMARGE',
  group: 'rentabiliteit',
  priority: 2,
  title: { nl: 'EBITDA-marge', en: 'EBITDA margin' },
  summary: {
    nl: 'Hoeveel procent van de omzet blijft over vóór rente, belasting en afschrijving?',
    en: 'What percentage of turnover is left before interest, tax and depreciation?',
  },
  purpose: {
    nl: 'Gebruik de EBITDA-marge als je wilt weten wat het gewone werk van een bedrijf oplevert, los van leningen, belasting en afschrijvingen. Zo vergelijk je bedrijven die heel verschillend geleend of geïnvesteerd hebben. Bij 10% blijft van elke € 100 omzet € 10 over vóór die kosten.',
    en: 'Use the EBITDA margin when you want to know what the ordinary work of a business yields, apart from loans, tax and depreciation. That way you compare businesses that borrowed or invested very differently. At 10%, € 10 of every € 100 of turnover is left before those costs.',
  },
  mistake: {
    nl: 'De nettowinst invullen. Begin bij het bedrijfsresultaat: dat is vóór rente en belasting. De functie telt daar zelf alleen de afschrijvingen bij op.',
    en: 'Entering the net profit. Start from the operating profit, which is before interest and tax. The function itself adds back nothing but depreciation.',
  },
  synonyms: {
    nl: ['EBITDA', 'operationele marge', 'bedrijfsresultaat', 'kasstroommarge'],
    en: ['EBITDA', 'operating margin', 'cash margin'],
  },
  formula: '({bedrijfsresultaat} + {afschrijvingen}) / {omzet}',
  params: { bedrijfsresultaat, afschrijvingen, omzet },
  divisors: ['omzet'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Er is geen norm die overal geldt: vergelijk met vorig jaar en met de branche. Een bank kan in een leencontract wel een ondergrens eisen, bijvoorbeeld 20%.',
      en: 'No norm holds everywhere: compare with last year and with the industry. A bank may demand a lower limit in a loan contract, for example 20%.',
    },
    sources: ['ebm'],
  },
  native: ({ bedrijfsresultaat, afschrijvingen, omzet }) => `(${bedrijfsresultaat}+${afschrijvingen})/${omzet}`,
  sources: ['ebm', 'bhp15'],
  related: ['NETTOWINSTMARGE', 'BRUTOWINSTMARGE', 'RENTEDEKKING', 'DUPONT'],
  examples: [
    { given: { bedrijfsresultaat: 82_500, afschrijvingen: 7_500, omzet: 250_000 }, result: 0.36, source: 'bhp15' },
    { given: { bedrijfsresultaat: 30_000, afschrijvingen: 10_000, omzet: 400_000 }, result: 0.1, source: 'eigen' },
    { given: { bedrijfsresultaat: -30_000, afschrijvingen: 10_000, omzet: 400_000 }, result: -0.05, source: 'eigen' },
    { given: { bedrijfsresultaat: 30_000, afschrijvingen: 10_000, omzet: 0 }, result: '#DIV/0!', source: 'eigen' },
    {
      given: { bedrijfsresultaat: 30_000, afschrijvingen: -10_000, omzet: 400_000 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ bedrijfsresultaat, afschrijvingen, omzet }) => divide(bedrijfsresultaat.plus(afschrijvingen), omzet),
});
