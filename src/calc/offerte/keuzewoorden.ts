import { btwCategorieen, regelsoorten } from './offerte';

/** The words that a cell may hold for one choice: the Dutch ones are the values themselves, with the English ones beside them. */
export interface Keuzewoorden<K extends string> {
  readonly waarden: readonly K[];
  readonly engels: readonly string[];
}

/** The words for a choice: the Dutch ones are its values. */
export const keuze = <const K extends string>(waarden: readonly K[], engels: readonly string[]): Keuzewoorden<K> => ({
  waarden,
  engels,
});

const categorieenEngels = ['standard', 'zero', 'exempt', 'reverse charge', 'intra-community', 'export', 'outside VAT'];

export const soortWoorden = keuze(regelsoorten, ['product', 'option', 'alternative', 'text', 'section']);
export const btwSoortWoorden = keuze(btwCategorieen, categorieenEngels);
export const gekozenWoorden = keuze(['ja', 'nee'], ['yes', 'no']);
export const prijzenWoorden = keuze(['exclusief', 'inclusief'], ['exclusive', 'inclusive']);
export const afrondingWoorden = keuze(['per tarief', 'per regel'], ['per rate', 'per line']);
export const vrachtBtwWoorden = keuze(
  ['naar verhouding', 'hoogste tarief', ...btwCategorieen],
  ['in proportion', 'highest rate', ...categorieenEngels],
);
export const aanpassingWoorden = keuze(['korting', 'toeslag'], ['discount', 'surcharge']);
export const methodeWoorden = keuze(['heel', 'schijf'], ['flat', 'graduated']);
export const taalWoorden = keuze(['nl', 'en'], ['Dutch', 'English']);

const zonderOpmaak = (woord: string): string => woord.replace(/[\s-]+/g, '').toLowerCase();

/** The choice that a text stands for in either language; case, spaces and hyphens do not matter. */
export function keuzeVan<K extends string>(tekst: string, { waarden, engels }: Keuzewoorden<K>): K | undefined {
  const woorden: readonly string[] = [...waarden, ...engels];
  // Most cells hold the very word.
  const precies = woorden.indexOf(tekst);
  const index = precies < 0 ? woorden.map(zonderOpmaak).indexOf(zonderOpmaak(tekst)) : precies;
  return waarden[index % waarden.length];
}
