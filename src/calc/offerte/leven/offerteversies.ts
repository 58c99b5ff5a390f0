import type { Offertesleutel } from '../offertedocument';

/** All versions of one number, the oldest first. */
export const versiesVan = <R extends Offertesleutel>(rijen: readonly R[], nummer: string): readonly R[] =>
  rijen.filter((rij) => rij.nummer === nummer).sort((a, b) => a.versie - b.versie);

/** The key of the version that comes after all there are. */
export const volgendeVersie = (rijen: readonly Offertesleutel[], nummer: string): Offertesleutel => ({
  nummer,
  versie: (versiesVan(rijen, nummer).at(-1)?.versie ?? 0) + 1,
});

/** No later version of the same number exists. */
export const isLaatsteVersie = (rijen: readonly Offertesleutel[], { nummer, versie }: Offertesleutel): boolean =>
  (versiesVan(rijen, nummer).at(-1)?.versie ?? versie) <= versie;
