import { euro } from '../params';

/** The turnover of a business over a period. */
export const omzet = euro({
  label: { nl: 'omzet', en: 'turnover' },
  hint: { nl: 'Omzet over het jaar, excl. btw.', en: 'Turnover of the year, excl. VAT.' },
  min: 0,
});
