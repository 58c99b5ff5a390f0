import { fractie, reeks } from '../params';

/** The share of the market that each supplier has. */
export const marktaandelen = reeks(
  fractie({
    label: { nl: 'marktaandelen', en: 'market shares' },
    hint: {
      nl: 'Het marktaandeel van elke aanbieder, samen hoogstens 100%.',
      en: 'The market share of each supplier, 100% at most together.',
    },
    min: 0,
    max: 1,
  }),
);
