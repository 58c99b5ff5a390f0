import { divide } from '../arithmetic';
import { define } from '../define';
import { bedrijfsresultaat } from '../parameters/bedrijfsresultaat';
import { interestlasten } from '../parameters/interestlasten';

/**
 * How many times over an account earns the interest that it has to pay.
 *
 * Amounts in euro; the operating profit may be negative, the interest may not (#NUM!). No interest gives #DIV/0!. The
 * result is a number of times.
 */
export const rentedekking = define({
  id: 'RENTEDEKKING',
  group: 'solvabiliteit',
  priority: 2,
  title: { nl: 'Rentedekking', en: 'Interest coverage' },
  summary: {
    nl: 'Hoeveel keer verdient de account zijn rentelasten?',
    en: 'How many times does the account earn its interest expense?',
  },
  purpose: {
    nl: 'Gebruik de rentedekking als je wilt weten of een account zijn rente gemakkelijk kan betalen. Je deelt wat het bedrijf verdient vóór rente en belasting door de rente van dat jaar. Bij 4 is er vier keer genoeg verdiend: het resultaat kan flink dalen voordat de rente een probleem wordt.',
    en: 'Use interest coverage when you want to know whether an account can easily pay its interest. You divide what the business earns before interest and tax by the interest of that year. At 4 it earned four times enough: profit can fall a lot before the interest becomes a problem.',
  },
  mistake: {
    nl: 'De nettowinst invullen. Daar zijn rente en belasting al af, dus de uitkomst wordt te laag. Neem het bedrijfsresultaat.',
    en: 'Entering the net profit. Interest and tax are already taken off it, so the outcome is too low. Take the operating profit.',
  },
  synonyms: {
    nl: ['interest coverage ratio', 'ICR', 'rentedekkingsfactor', 'rentelasten betalen'],
    en: ['interest coverage ratio', 'ICR', 'times interest earned'],
  },
  formula: '{bedrijfsresultaat} / {rentelasten}',
  params: {
    bedrijfsresultaat,
    rentelasten: { ...interestlasten, label: { nl: 'rentelasten', en: 'interest expense' } },
  },
  divisors: ['rentelasten'],
  result: { unit: 'keer' },
  norm: {
    text: {
      nl: '3 tot 5 keer is gebruikelijk. Onder 1 verdient het bedrijf te weinig om de rente te betalen.',
      en: '3 to 5 times is common. Below 1 the business earns too little to pay the interest.',
    },
    sources: ['ren'],
  },
  native: ({ bedrijfsresultaat, rentelasten }) => `${bedrijfsresultaat}/${rentelasten}`,
  sources: ['ren', 'bfR', 'asr'],
  related: ['SOLVABILITEIT', 'DEBTRATIO', 'RVV', 'EBITDAMARGE'],
  examples: [
    { given: { bedrijfsresultaat: 64_000, rentelasten: 16_000 }, result: 4, source: 'eigen' },
    { given: { bedrijfsresultaat: 802, rentelasten: 54 }, result: 14.8518518518519, source: 'asr' },
    { given: { bedrijfsresultaat: -8_000, rentelasten: 16_000 }, result: -0.5, source: 'eigen' },
    { given: { bedrijfsresultaat: 64_000, rentelasten: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { bedrijfsresultaat: 64_000, rentelasten: -16_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bedrijfsresultaat, rentelasten }) => divide(bedrijfsresultaat, rentelasten),
});
