import { euro } from '../params';

/** What a business earns with its own work, before interest and tax. */
export const bedrijfsresultaat = euro({
  label: { nl: 'bedrijfsresultaat', en: 'operating profit' },
  hint: {
    nl: 'Resultaat vóór rente en belasting (EBIT). Een verlies vul je negatief in.',
    en: 'Profit before interest and tax (EBIT). Enter a loss as a negative amount.',
  },
});
