import { exact, type Decimal } from '../decimal';
import type { BtwCijfers } from './cijfers';
import { FRACTIE, isLeeg, leesCijfer, leesKeuze } from './leescijfer';
import { btwCategorieen, type Btw } from './offerte';
import { Offertefout } from './offertefout';

/** A line of which nothing is said about btw. */
const zonder: BtwCijfers<Decimal> = { categorie: 'nul', tarief: exact.zero };

/** Category and rate; only the category standaard has another rate than 0. */
export function leesBtw({ categorie, tarief }: Btw, veld: string): BtwCijfers<Decimal> {
  leesKeuze(categorie, btwCategorieen, `${veld}.categorie`);
  const waarde =
    isLeeg(tarief) && categorie !== 'standaard' ? exact.zero : leesCijfer(tarief, `${veld}.tarief`, FRACTIE);
  if (categorie !== 'standaard' && !waarde.isZero()) {
    throw new Offertefout({ code: 'aboveLimit', limit: 0 }, `${veld}.tarief`);
  }
  return { categorie, tarief: waarde };
}

/** Reads the same few kinds of btw line after line: each of them once. */
export function btwLezer(): (btw: Btw | undefined, line: number) => BtwCijfers<Decimal> {
  const gelezen = new Map<string, BtwCijfers<Decimal>>();
  let vorige: Btw | undefined;
  let vorigeCijfers = zonder;
  return (btw, line) => {
    if (!btw) return zonder;
    if (btw === vorige) return vorigeCijfers;
    const sleutel = `${btw.categorie} ${btw.tarief}`;
    let cijfers = gelezen.get(sleutel);
    if (!cijfers) gelezen.set(sleutel, (cijfers = leesBtw(btw, `regels[${String(line)}].btw`)));
    vorige = btw;
    vorigeCijfers = cijfers;
    return cijfers;
  };
}
