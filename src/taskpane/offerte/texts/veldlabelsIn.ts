import type { Language } from '../../../calc/text';
import { veldlabels } from '../../../workbook/offerte/texts/veldlabels';
import type { Veld } from '../../../workbook/offerte/veld';

/** The names that the sheets give their cells, in one language: a field in the pane is the same thing as its cell. */
export const veldlabelsIn = (language: Language): Readonly<Record<Veld, string>> =>
  Object.fromEntries(Object.entries(veldlabels).map(([veld, label]) => [veld, label[language]])) as Record<
    Veld,
    string
  >;
