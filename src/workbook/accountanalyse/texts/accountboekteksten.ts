import type { Text } from '../../../calc/text';

/** The words on the sheets that all accounts share. */
export const accountboekteksten = {
  accounts: { nl: 'Accounts', en: 'Accounts' },
  accountsUitleg: {
    nl: 'Eén rij per account. De cijfers zijn van de dag die erbij staat; de klasse rekent Excel uit (ABC op eigen omzet).',
    en: 'One row per account. The figures are of the day beside them; Excel computes the class (ABC by own turnover).',
  },
  normen: { nl: 'Normen per branche', en: 'Benchmarks per industry' },
  normenUitleg: {
    nl: 'Leeg gelden onze eigen grenzen. Per rij: letter van de branche, kengetal, waar elke volgende klasse begint (laag naar hoog), bron en jaar.',
    en: 'While empty, our own boundaries hold. Per row: letter of the industry, ratio, where each next band begins (low to high), source and year.',
  },
  naarBlad: { nl: 'Naar de cijfers', en: 'To the figures' },
  klasseblok: { nl: 'Klasse per rij (ABC)', en: 'Class per row (ABC)' },
} as const satisfies Readonly<Record<string, Text>>;
