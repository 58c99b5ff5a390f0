import type { Language } from '../../../calc/text';

/** Names in a sentence: "opbrengst, kosten en investering". */
export const nameList = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
