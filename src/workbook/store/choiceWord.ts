import type { Keuzewoorden } from '../../calc/offerte/keuzewoorden';
import type { Language } from '../../calc/text';

/** The word for a choice in the language of a sheet; `keuzeVan` reads it back, in either language. */
export function choiceWord<K extends string>(taal: Language, { waarden, engels }: Keuzewoorden<K>, keuze: K): string {
  return taal === 'nl' ? keuze : (engels[waarden.indexOf(keuze)] ?? keuze);
}

/** All words for a choice in one language, in their order. */
export const choiceWords = (taal: Language, { waarden, engels }: Keuzewoorden<string>): readonly string[] =>
  taal === 'nl' ? waarden : engels;
