import { exact, type Decimal } from '../../decimal';
import { Breuk, Onpasbaar } from './breuk';
import { breukrekenaar } from './breukrekenaar';
import { decimaalrekenaar } from './decimaalrekenaar';
import type { Getal, Rekenaar } from './rekenaar';

/** What an exact calculation gives: a fraction where whole numbers could follow it, decimals elsewhere. */
export type Uitkomst = Breuk | Decimal;

/** So near to a tie the last digit would hang on a hair. */
const GELIJKSPEL = 1e-6;

/** An outcome rounded to so many decimals, halves away from zero. */
export const afgerond = (uitkomst: Uitkomst, plaatsen: number): Uitkomst =>
  metRekenaar<Uitkomst>(uitkomst, (getal, rekenaar) => rekenaar.afgerond(getal, plaatsen, 'half') as never);

/** Whether an outcome lies halfway between two figures of so many decimals, or a millionth of one beside it. */
export const isGelijkspel = (uitkomst: Uitkomst, plaatsen: number): boolean =>
  metRekenaar(uitkomst, (getal, rekenaar) => {
    const verschoven = getal.abs().times(rekenaar.number(10 ** plaatsen));
    const rest = verschoven.minus(rekenaar.afgerond(verschoven, 0, 'omlaag'));
    return Math.abs(rest.toNumber() - 0.5) < GELIJKSPEL;
  });

/** A fraction as decimals. */
export const decimaal = ({ top, onder }: Breuk): Decimal => exact.number(top).div(exact.number(onder));

/** Computes on with an outcome, by the calculator that it came from or else by decimals. */
function metRekenaar<T>(uitkomst: Uitkomst, reken: <N extends Getal<N>>(getal: N, rekenaar: Rekenaar<N>) => T): T {
  if (!(uitkomst instanceof Breuk)) return reken(uitkomst, decimaalrekenaar);
  try {
    return reken(uitkomst, breukrekenaar);
  } catch (error) {
    if (!(error instanceof Onpasbaar)) throw error;
    return reken(decimaal(uitkomst), decimaalrekenaar);
  }
}
