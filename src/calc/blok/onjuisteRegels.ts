import type { Num } from '../num';
import type { Bereik } from './blok';
import type { Bladregel } from './leesRegels';
import type { Rijlezer } from './rijlezer';

/**
 * The ids of lines of which the letter prints another amount than this one: a formula that was typed over. A line without
 * an id is known by its row, `#3`.
 */
export const onjuisteRegels = <N extends Num<N>>(
  regels: readonly Bladregel<N>[],
  berekend: readonly { readonly netto: N }[],
  lezer: Rijlezer<N>,
  rijen: Bereik,
): readonly string[] =>
  regels.flatMap(({ rij, id }, index) => {
    const gedrukt = lezer.opRij(rijen[rij - 1] as Bereik[number], rij).getal('bedrag') ?? lezer.nul;
    return berekend[index]?.netto.equals(gedrukt) ? [] : id || `#${rij}`;
  });
