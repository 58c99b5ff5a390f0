import { euro } from '../params';

/** What an investment is still worth at the end. */
export const restwaarde = euro({
  label: { nl: 'restwaarde', en: 'residual value' },
  hint: {
    nl: 'Wat de investering aan het einde van het laatste jaar nog opbrengt. Leeg is 0.',
    en: 'What the investment still fetches at the end of the last year. Empty means 0.',
  },
  default: 0,
});
