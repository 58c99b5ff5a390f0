import type { Language } from '../../calc/text';

/** A choice holds for one display language of Excel: who changes that one means the pane as well. */
const keyFor = (displayLanguage: string): string => `account.language.${ofHost(displayLanguage)}`;
const ofHost = (displayLanguage: string): Language => (/^en\b/i.test(displayLanguage) ? 'en' : 'nl');

/** The language the user chose before, else that of the host when it is English, else Dutch. */
export function firstLanguage(displayLanguage: string): Language {
  const kept = read(keyFor(displayLanguage));
  return kept === 'nl' || kept === 'en' ? kept : ofHost(displayLanguage);
}

/** Keeps the choice for this user on this machine; without storage it lasts as long as the pane. */
export function keepLanguage(language: Language, displayLanguage: string): void {
  try {
    localStorage.setItem(keyFor(displayLanguage), language);
  } catch {
    return;
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
