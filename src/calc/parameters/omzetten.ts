import { euro, reeks } from '../params';

/** What each account brings in. */
export const omzetten = reeks(
  euro({
    label: { nl: 'omzetten', en: 'turnover per account' },
    hint: { nl: 'Omzet of marge van elke account.', en: 'Turnover or margin of each account.' },
    min: 0,
  }),
);
