import { euro } from '../params';

/** What the equipment of a business lost in value. */
export const afschrijvingen = euro({
  label: { nl: 'afschrijvingen', en: 'depreciation' },
  hint: {
    nl: 'Waardedaling van machines, auto’s en gebouwen over het jaar, als positief bedrag.',
    en: 'Loss in value of machines, cars and buildings over the year, as a positive amount.',
  },
  min: 0,
});
