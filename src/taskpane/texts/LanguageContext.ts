import { createContext, useContext } from 'react';
import type { Language } from '../../calc/text';
import type { Texts } from './nl';
import { texts } from './texts';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}
export const LanguageContext = createContext<LanguageChoice>({ language: 'nl', setLanguage: () => undefined });

/** The language of the pane and its texts. */
export function useLanguage(): LanguageChoice & { readonly texts: Texts } {
  const choice = useContext(LanguageContext);
  return { ...choice, texts: texts[choice.language] };
}
