import { euro } from '../params';

/** Debts that must be paid within a year. */
export const kortVreemdVermogen = euro({
  label: { nl: 'kort vreemd vermogen', en: 'current liabilities' },
  hint: { nl: 'Schulden die binnen een jaar betaald moeten worden.', en: 'Debts to be paid within a year.' },
  min: 0,
});
