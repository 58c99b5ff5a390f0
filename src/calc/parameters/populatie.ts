import { personen } from '../params';

/** The people that a sample is drawn from; so many that the number does not matter unless told otherwise. */
export const populatie = {
  ...personen({
    label: { nl: 'populatie', en: 'population' },
    hint: {
      nl: 'Hoe groot de hele groep is. Leeg: zo groot dat het aantal er niet toe doet.',
      en: 'How large the whole group is. Empty: so large that the number does not matter.',
    },
    min: 1,
  }),
  optional: true,
} as const;
