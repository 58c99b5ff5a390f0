import type { Btw } from '../../../calc/offerte/offerte';

/** The usual category goes without words: standaard, and nul where the rate is 0. */
export function btwSoortCell(btw: Btw | undefined): string {
  if (!btw) return '';
  const usual = Number(btw.tarief) === 0 ? 'nul' : 'standaard';
  return btw.categorie === usual ? '' : btw.categorie;
}
