import type validationTexts from '@univerjs/sheets-data-validation/locale/en-US';
import type validationUiTexts from '@univerjs/sheets-data-validation-ui/locale/en-US';
import type { Translated } from '../translated';

const notTaken = 'Wat je typte past niet bij de regel van deze cel.';

/** What somebody meets who types in a cell with a rule; the forms that make rules are hidden. */
export const validation: Translated<typeof validationTexts> & Translated<typeof validationUiTexts> = {
  'sheets-data-validation': {
    errorMsg: {
      between: 'Typ een waarde tussen {FORMULA1} en {FORMULA2}.',
      greaterThan: 'Typ een waarde boven {FORMULA1}.',
      greaterThanOrEqual: 'Typ {FORMULA1} of meer.',
      lessThan: 'Typ een waarde onder {FORMULA1}.',
      lessThanOrEqual: 'Typ {FORMULA1} of minder.',
      equal: 'Typ {FORMULA1}.',
      notEqual: 'Typ iets anders dan {FORMULA1}.',
      notBetween: 'Typ een waarde die niet tussen {FORMULA1} en {FORMULA2} ligt.',
    },
    any: { error: notTaken },
    list: { error: 'Kies een waarde uit de lijst.' },
    custom: { error: notTaken },
  },
  'sheets-data-validation-ui': {
    alert: { title: 'Niet toegestaan', ok: 'OK' },
    error: { title: 'Niet toegestaan:' },
    any: { error: notTaken },
    list: { error: 'Kies een waarde uit de lijst.', emptyError: 'Typ een waarde.', edit: 'Bewerken' },
    custom: { error: notTaken },
  },
};
