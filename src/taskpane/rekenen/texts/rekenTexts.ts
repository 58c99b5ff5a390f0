import type { Language } from '../../../calc/text';
import { useLanguage } from '../../texts/LanguageContext';
import type { Texts } from '../../texts/nl';
import { en } from './en';
import { nl, type RekenTexts } from './nl';

/** What the pane says to a student who practises, in every language. */
const rekenTexts: Readonly<Record<Language, RekenTexts>> = { nl, en };

export const useRekenTexts = (): RekenTexts => rekenTexts[useLanguage().language];

/** A text of practising for the status line, which asks for it in the language of the moment. */
export const saidIn =
  (said: (texts: RekenTexts) => string) =>
  (_texts: Texts, language: Language): string =>
    said(rekenTexts[language]);
