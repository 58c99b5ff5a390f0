import { getal, reeks } from '../params';

/** The figures that explain others, beside them; 1, 2, 3 and so on unless told otherwise. */
export const xWaarden = {
  ...reeks(
    getal({
      label: { nl: 'x-waarden', en: 'x values' },
      hint: {
        nl: 'Bij elke y-waarde de verklaring, zoals reclamekosten. Leeg: de perioden 1, 2, 3 en verder.',
        en: 'For each y value what explains it, such as advertising costs. Empty: the periods 1, 2, 3 and so on.',
      },
    }),
  ),
  optional: true,
} as const;
