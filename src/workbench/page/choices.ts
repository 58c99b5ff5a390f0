import type { ThemeName } from '../bridge/officeTheme';

export type Language = 'nl' | 'en';

/** What the person at the workbench chose; it stands in the address, so that it survives a reload and can be passed on. */
export interface Choices {
  readonly language: Language;
  readonly theme: ThemeName;
}

const LANGUAGE = 'taal';
const THEME = 'thema';
export const THEME_WORDS: Readonly<Record<ThemeName, string>> = {
  light: 'licht',
  dark: 'donker',
  highContrast: 'contrast',
};

export function choicesIn(search: string): Choices {
  const asked = new URLSearchParams(search);
  const themes = Object.keys(THEME_WORDS) as ThemeName[];
  return {
    language: asked.get(LANGUAGE) === 'en' ? 'en' : 'nl',
    theme: themes.find((theme) => THEME_WORDS[theme] === asked.get(THEME)) ?? 'light',
  };
}

/** The same address with these choices; what is the default is left out of it. */
export function withChoices(search: string, { language, theme }: Choices): string {
  const asked = new URLSearchParams(search);
  asked.delete(LANGUAGE);
  asked.delete(THEME);
  if (language !== 'nl') asked.set(LANGUAGE, language);
  if (theme !== 'light') asked.set(THEME, THEME_WORDS[theme]);
  const text = asked.toString().replaceAll(/=(?=&|$)/g, '');
  return text && `?${text}`;
}
