import type { ThemeName } from '../bridge/officeTheme';
import { THEME_WORDS, type Choices, type Language } from './choices';
import { textsOf, type TextKey } from './texts';

const LANGUAGES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The line above the sheet: which language and which theme the host pretends to have. */
export function header(chosen: Choices, onChange: (choices: Choices) => void): void {
  const language = select('language');
  const theme = select('theme');
  language.replaceChildren(...Object.entries(LANGUAGES).map(([value, name]) => new Option(name, value)));
  theme.replaceChildren(...Object.keys(THEME_WORDS).map((value) => new Option('', value)));
  const show = (choices: Choices) => {
    write(choices.language);
    language.value = choices.language;
    theme.value = choices.theme;
  };
  show(chosen);
  const changed = () => {
    const choices = { language: language.value as Language, theme: theme.value as ThemeName };
    show(choices);
    onChange(choices);
  };
  language.addEventListener('change', changed);
  theme.addEventListener('change', changed);
}

function write(language: Language): void {
  const texts = textsOf(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = texts[element.dataset.text as TextKey];
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.ariaLabel = texts[element.dataset.label as TextKey];
    element.title = element.ariaLabel;
  }
  for (const option of select('theme').options) option.text = texts[option.value as ThemeName];
}

const select = (id: string): HTMLSelectElement => document.getElementById(id) as HTMLSelectElement;
