import { euro } from '../params';

/** The interest that a business paid on its debts. */
export const interestlasten = euro({
  label: { nl: 'interestlasten', en: 'interest expense' },
  hint: {
    nl: 'Betaalde rente over het jaar, als positief bedrag.',
    en: 'Interest paid over the year, as a positive amount.',
  },
  min: 0,
});
