import type { Language } from '../text';
import type { Jaarkolom } from './account';

/** How a column is called in a sentence: by its year, or else by its place. */
export function kolomnaam(jaren: readonly Jaarkolom[], kolom: number, language: Language): string {
  const jaar = jaren[kolom]?.jaar ?? '';
  if (jaar !== '') return String(jaar);
  return language === 'nl' ? `kolom ${kolom + 1}` : `column ${kolom + 1}`;
}
