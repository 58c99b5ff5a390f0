import { exact } from '../../decimal';
import type { Jaarpost } from '../account';
import { jaarpostsoort } from '../jaarposten';
import type { Plakpost } from './plakpost';

/** Costs of which the sign can go either way follow the others of the same source. */
const MEELOPERS: readonly Jaarpost[] = ['overigeKosten'];

/**
 * Rows in which costs are positive amounts: many sources print them with a minus. A row is turned when it is a cost that
 * cannot be below zero and none of its figures is above it; which ones were turned is told.
 */
export function kostenPositief(rijen: readonly Plakpost[]): {
  readonly rijen: readonly Plakpost[];
  readonly omgekeerd: readonly Jaarpost[];
} {
  const isMin = ({ waarden }: Plakpost): boolean =>
    waarden.some((waarde) => waarde !== '' && waarde < 0) && waarden.every((waarde) => waarde === '' || waarde <= 0);
  const vast = rijen.filter((rij) => isKost(rij.post) && isMin(rij)).map(({ post }) => post);
  const mee = vast.length === 0 ? [] : rijen.filter((rij) => MEELOPERS.includes(rij.post) && isMin(rij));
  const omgekeerd = [...vast, ...mee.map(({ post }) => post)];
  return {
    omgekeerd,
    rijen: rijen.map((rij) =>
      omgekeerd.includes(rij.post)
        ? { ...rij, waarden: rij.waarden.map((waarde) => (waarde === '' ? '' : min(waarde))) }
        : rij,
    ),
  };
}

const min = (waarde: number): number => exact.toCell(exact.fromCell(waarde).times(-1));

function isKost(post: Jaarpost): boolean {
  const { deel, magNegatief, unit } = jaarpostsoort(post);
  return deel === 'resultaat' && !magNegatief && unit === 'euro' && post !== 'omzet';
}
