import type { Language } from '../calc/text';

/** Where the pages with help of a language stand in what is served; Dutch, the default, stands on top. */
const FOLDERS: Readonly<Record<Language, string>> = { nl: 'help/', en: 'help/en/' };

/** The page about a function. */
export const helpAddress = (id: string, language: Language): string => `${FOLDERS[language]}${id.toLowerCase()}.html`;

/** The page that leads to all of them. */
export const helpHome = (language: Language): string => `${FOLDERS[language]}index.html`;
