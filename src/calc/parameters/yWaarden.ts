import { getal, reeks } from '../params';

/** The figures that a trend line is to explain. */
export const yWaarden = reeks(
  getal({
    label: { nl: 'y-waarden', en: 'y values' },
    hint: {
      nl: 'De cijfers die je wilt verklaren of voorspellen, zoals de omzet per maand.',
      en: 'The figures to explain or predict, such as turnover per month.',
    },
  }),
);
