import { getal } from '../params';

/** How many decimals an amount is rounded to: cents unless told otherwise. */
export const decimalen = getal({
  label: { nl: 'decimalen', en: 'decimals' },
  hint: {
    nl: 'Cijfers achter de komma: een heel getal van 0 tot en met 6. Leeg is 2: hele centen.',
    en: 'Digits behind the decimal point: a whole number from 0 to 6. Empty means 2: whole cents.',
  },
  min: 0,
  max: 6,
  default: 2,
});
