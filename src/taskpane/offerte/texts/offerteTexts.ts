import type { Language } from '../../../calc/text';
import { useLanguage } from '../../texts/LanguageContext';
import type { Texts } from '../../texts/nl';
import { en } from './en';
import { nl, type OfferteTexts } from './nl';

/** What the pane says of offertes, in every language. */
export const offerteTexts: Readonly<Record<Language, OfferteTexts>> = { nl, en };

export const useOfferteTexts = (): OfferteTexts => offerteTexts[useLanguage().language];

/** A text of offertes for the status line, which asks for it in the language of the moment. */
export const saidIn =
  (said: (texts: OfferteTexts) => string) =>
  (_texts: Texts, language: Language): string =>
    said(offerteTexts[language]);
