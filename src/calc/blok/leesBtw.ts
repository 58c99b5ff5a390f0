import type { Num } from '../num';
import type { BtwCijfers } from '../offerte/cijfers';
import type { BtwCategorie } from '../offerte/offerte';
import { FRACTIE } from '../offerte/leescijfer';
import type { Rijlezer } from './rijlezer';

/**
 * The btw of a row. Without a category a rate above zero is standaard and none is nul; without a rate it is 0%, but
 * standaard asks for one.
 */
export function leesBtw<N extends Num<N>>(
  lezer: Rijlezer<N>,
  gekozen: BtwCategorie | undefined,
  kolom: string,
): BtwCijfers<N> {
  const tarief = lezer.getal(kolom, FRACTIE);
  const isNul = !tarief || tarief.isZero();
  const categorie = gekozen ?? (isNul ? 'nul' : 'standaard');
  if (categorie === 'standaard') return tarief ? { categorie, tarief } : lezer.stop({ code: 'missing' }, kolom);
  return isNul ? { categorie, tarief: lezer.nul } : lezer.stop({ code: 'aboveLimit', limit: 0 }, kolom);
}
