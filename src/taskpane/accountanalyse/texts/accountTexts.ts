import type { Language } from '../../../calc/text';
import { useLanguage } from '../../texts/LanguageContext';
import type { Texts } from '../../texts/nl';
import { en } from './en';
import { nl, type AccountTexts } from './nl';

/** What the pane says of accounts, in every language. */
export const accountTexts: Readonly<Record<Language, AccountTexts>> = { nl, en };

export const useAccountTexts = (): AccountTexts => accountTexts[useLanguage().language];

/** A text of accounts for the status line, which asks for it in the language of the moment. */
export const saidIn =
  (said: (texts: AccountTexts) => string) =>
  (_texts: Texts, language: Language): string =>
    said(accountTexts[language]);
