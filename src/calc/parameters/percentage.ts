import { fractie } from '../params';
import { limitsBy } from '../relations';
import { gewensteMarge } from './gewensteMarge';
import { opslag } from './opslag';

/** A markup or a margin: `soort` says which. */
export const percentage = fractie({
  label: { nl: 'percentage', en: 'percentage' },
  hint: {
    nl: 'De opslag of de marge, bijvoorbeeld 40%. Bij soort geef je aan welke van de twee het is.',
    en: 'The markup or the margin, for example 40%. The kind says which of the two it is.',
  },
});

/** A percentage has the domain of what it is. */
export const percentageWithinSoort = limitsBy('percentage', 'soort', { opslag, marge: gewensteMarge });
