import { cascade, sum } from '../arithmetic';
import type { Calculator, Cents, Num } from '../num';

/** One line of an offerte as far as its amount goes. */
export interface Regel<N> {
  readonly aantal: N;
  /** Per piece, excluding btw. */
  readonly stuksprijs: N;
  /** Fractions, each taken from what the previous one left. */
  readonly kortingen: readonly N[];
}

/** Quantities, the prices beside them and the discount beside each as lines. */
export const regelsOf = <N>(
  aantallen: readonly N[],
  prijzen: readonly N[],
  kortingen: readonly N[],
): readonly Regel<N>[] =>
  aantallen.flatMap((aantal, index) => {
    const stuksprijs = prijzen[index];
    return stuksprijs === undefined ? [] : [{ aantal, stuksprijs, kortingen: kortingen.slice(index, index + 1) }];
  });

/** What one line is worth excluding btw, before any rounding: quantity × price × what the discounts leave. */
export const regelwaarde = <N extends Num<N>>(
  { aantal, stuksprijs, kortingen }: Regel<N>,
  calculator: Calculator<N>,
): N => aantal.times(stuksprijs).times(cascade(kortingen, calculator));

/** The amount of one line excluding btw, in cents. */
export const regelbedrag = <N extends Num<N>>(regel: Regel<N>, calculator: Calculator<N>): Cents<N> =>
  calculator.toCents(regelwaarde(regel, calculator));

/** All lines together, in cents; of amounts that are cents already, just their sum. */
export const subtotaalVan = <N extends Num<N>>(bedragen: readonly N[], calculator: Calculator<N>): Cents<N> =>
  calculator.toCents(sum(bedragen, calculator));
