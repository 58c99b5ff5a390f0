import type { cijfersNl } from './cijfersNl';

/** What the pane says of the figures of an account, in English. */
export const cijfersEn: typeof cijfersNl = {
  account: {
    who: 'The account',
    noBranche: 'not filled in',
    figures: 'Computing with this account',
    source: 'Where the annual figures come from',
    missing: (names) => `Still to fill in: ${names}.`,
    complete: (naam) => naam,
  },
  jaarcijfers: {
    none: 'no annual figures yet',
  },
  kengetallen: {
    none: 'fill in annual figures first',
  },
  grafieken: {
    none: 'no sheet with charts yet',
    made: 'are in their sheet',
  },
};
