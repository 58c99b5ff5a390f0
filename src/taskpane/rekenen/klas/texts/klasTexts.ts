import type { Language } from '../../../../calc/text';
import { useLanguage } from '../../../texts/LanguageContext';
import type { Texts } from '../../../texts/nl';
import { en } from './en';
import { nl, type KlasTexts } from './nl';

/** What the pane says to a teacher, in every language. */
export const klasTexts: Readonly<Record<Language, KlasTexts>> = { nl, en };

export const useKlasTexts = (): KlasTexts => klasTexts[useLanguage().language];

/** A text for the status line, which asks for it in the language of the moment. */
export const saidIn =
  (said: (texts: KlasTexts) => string) =>
  (_texts: Texts, language: Language): string =>
    said(klasTexts[language]);
