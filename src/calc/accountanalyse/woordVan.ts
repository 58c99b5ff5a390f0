import type { Keuzewoorden } from '../offerte/keuzewoorden';
import type { Language } from '../text';

/** What a choice is called in a language; '' for none. */
export const woordVan = <K extends string>(
  keuze: K | '',
  { waarden, engels }: Keuzewoorden<K>,
  taal: Language,
): string => (taal === 'nl' ? keuze : (engels[waarden.indexOf(keuze as K)] ?? ''));
