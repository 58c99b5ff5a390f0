import { euro } from '../params';

/** Everything that a business owes. */
export const vreemdVermogen = euro({
  label: { nl: 'vreemd vermogen', en: 'debt' },
  hint: {
    nl: 'Alle schulden samen, kort en lang, met de voorzieningen.',
    en: 'All debts together, short-term and long-term, with the provisions.',
  },
  min: 0,
});
