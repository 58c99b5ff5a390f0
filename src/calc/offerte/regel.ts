import { cascade, divide, sum } from '../arithmetic';
import type { Calculator, Cents, Num } from '../num';
import type { RegelCijfers } from './cijfers';
import { staffelwaarde } from './staffel';

/** Quantities, the prices beside them and the discount beside each as lines. */
export const regelsOf = <N>(
  aantallen: readonly N[],
  prijzen: readonly N[],
  kortingen: readonly N[],
): readonly RegelCijfers<N>[] =>
  aantallen.flatMap((aantal, index) => {
    const stuksprijs = prijzen[index];
    return stuksprijs === undefined ? [] : [{ aantal, stuksprijs, kortingen: kortingen.slice(index, index + 1) }];
  });

/**
 * What one line is worth before any rounding: quantity × price, of the staffel where there is one, divided by the number
 * of units that the price is for, × what the discounts leave.
 */
export function regelwaarde<N extends Num<N>>(
  { aantal, stuksprijs, prijsPer, kortingen = [], staffel }: RegelCijfers<N>,
  calculator: Calculator<N>,
): N {
  const bruto = staffel ? staffelwaarde(staffel, aantal, stuksprijs, calculator) : aantal.times(stuksprijs);
  const netto = bruto.times(cascade(kortingen, calculator));
  return prijsPer ? divide(netto, prijsPer) : netto;
}

/** The amount of one line, in cents: its worth, less its discount and plus its surcharge in euro, each of them in cents. */
export function regelbedrag<N extends Num<N>>(regel: RegelCijfers<N>, calculator: Calculator<N>): Cents<N> {
  const { toCents } = calculator;
  const { kortingBedrag, toeslagBedrag } = regel;
  const waarde = toCents(regelwaarde(regel, calculator));
  if (!kortingBedrag && !toeslagBedrag) return waarde;
  const metKorting = kortingBedrag ? waarde.minus(toCents(kortingBedrag)) : waarde;
  return toCents(toeslagBedrag ? metKorting.plus(toCents(toeslagBedrag)) : metKorting);
}

/** All lines together, in cents; of amounts that are cents already, just their sum. */
export const subtotaalVan = <N extends Num<N>>(bedragen: readonly N[], calculator: Calculator<N>): Cents<N> =>
  calculator.toCents(sum(bedragen, calculator));
