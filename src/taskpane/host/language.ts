import type { Language } from '../../calc/text';

const KEY = 'account.language';

/** The language the user chose before, else that of the host when it is English, else Dutch. */
export function firstLanguage(displayLanguage: string): Language {
  const kept = read();
  if (kept === 'nl' || kept === 'en') return kept;
  return /^en\b/i.test(displayLanguage) ? 'en' : 'nl';
}

/** Keeps the choice for this user on this machine; without storage it lasts as long as the pane. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
