import type { Accountveld } from '../../../calc/accountanalyse/account';
import type { Language } from '../../../calc/text';
import { accountveldlabels } from '../../../workbook/accountanalyse/texts/accountveldlabels';

/** The names that the sheets give their cells, in one language: a field in the pane is the same thing as its cell. */
export const accountveldlabelsIn = (language: Language): Readonly<Record<Accountveld, string>> =>
  Object.fromEntries(Object.entries(accountveldlabels).map(([veld, label]) => [veld, label[language]])) as Record<
    Accountveld,
    string
  >;
