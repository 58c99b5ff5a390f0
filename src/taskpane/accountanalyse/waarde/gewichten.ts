import { scorecriteria, type Accountveld } from '../../../calc/accountanalyse/account';
import type { Score } from '../../../calc/accountanalyse/analyse';
import { exact } from '../../../calc/decimal';
import { decimaaltekst } from '../../../calc/offerte/leven/decimaal';
import { verdeling } from '../../../calc/offerte/verdeling';
import { exceeds } from '../../../calc/relations';

/** Whether the weights make one whole, too little or too much. */
export function staatVanGewichten({ somGewichten }: Pick<Score, 'somGewichten'>): 'heel' | 'teWeinig' | 'teVeel' {
  const sum = exact.fromCell(somGewichten);
  if (exceeds(sum, exact.one, exact)) return 'teVeel';
  return exceeds(exact.one, sum, exact) ? 'teWeinig' : 'heel';
}

/** How far the weights are from one whole, as a fraction without a sign. */
export const verschilMetGeheel = ({ somGewichten }: Pick<Score, 'somGewichten'>): number =>
  exact.toCell(exact.one.minus(exact.fromCell(somGewichten)).abs());

/**
 * The weights made larger or smaller in proportion until they are one whole, in whole percents. Without any weight all
 * count the same.
 */
export function verdeeldeGewichten({ onderdelen }: Pick<Score, 'onderdelen'>): Partial<Record<Accountveld, string>> {
  const given = onderdelen.map(({ gewicht }) => exact.fromCell(gewicht === '' ? 0 : gewicht));
  const bases = given.every((one) => one.isZero()) ? given.map(() => exact.one) : given;
  // A percent of one whole is what a cent is of a euro.
  const shares = verdeling(exact.toCents(exact.one), bases, exact);
  return Object.fromEntries(
    scorecriteria.map((criterium) => {
      const at = onderdelen.findIndex((one) => one.criterium === criterium);
      return [`gewicht.${criterium}`, decimaaltekst(shares[at] ?? exact.zero)];
    }),
  );
}
