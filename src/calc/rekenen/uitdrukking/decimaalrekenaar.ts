import { squareRoot } from '../../arithmetic';
import { exact, type Decimal } from '../../decimal';
import { awayFromZero, halfAwayFromZero, towardsZero } from '../../rounding';
import type { Afronding } from './cijfers';
import type { Rekenaar } from './rekenaar';

const afrondingen: Readonly<Record<Afronding, (getal: Decimal, plaatsen: number) => Decimal>> = {
  half: halfAwayFromZero,
  omhoog: awayFromZero,
  omlaag: towardsZero,
};

/** Computes with the exact decimals of the house: the truth, also for roots and logarithms. */
export const decimaalrekenaar: Rekenaar<Decimal> = {
  ...exact,
  afgerond(getal, plaatsen, afronding) {
    const rond = afrondingen[afronding];
    if (plaatsen >= 0) return rond(getal, plaatsen);
    const tien = exact.number(10 ** -plaatsen);
    return rond(getal.div(tien), 0).times(tien);
  },
  ln: (getal) => getal.ln(),
  wortel: (getal) => squareRoot(getal, exact),
};
