import { euro } from '../params';

/** What is left of a year's turnover after all costs. */
export const nettowinst = euro({
  label: { nl: 'nettowinst', en: 'net profit' },
  hint: {
    nl: 'Winst over het jaar, meestal na belasting. Een verlies vul je negatief in.',
    en: 'Profit of the year, usually after tax. Enter a loss as a negative amount.',
  },
});
