import { squareRoot } from '../../arithmetic';
import type { Cents } from '../../num';
import { Benadering } from './benadering';
import type { Rekenaar } from './rekenaar';

const calculator = {
  zero: Benadering.van(0),
  one: Benadering.van(1),
  number: Benadering.van,
  fromCell: Benadering.van,
  toCell: (getal: Benadering) => getal.toNumber(),
  toCents: (bedrag: Benadering) => bedrag.afgerond(2, 'half') as Cents<Benadering>,
  round: (getal: Benadering, plaatsen: Benadering) => getal.afgerond(plaatsen.toNumber(), 'half'),
  roundUp: (getal: Benadering) => getal.afgerond(0, getal.waarde < 0 ? 'omlaag' : 'omhoog'),
};

/** Computes with doubles that know how far they may be off, and gives up where that could matter. */
export const benaderingsrekenaar: Rekenaar<Benadering> = {
  ...calculator,
  afgerond: (getal, plaatsen, afronding) => getal.afgerond(plaatsen, afronding),
  ln: (getal) => getal.ln(),
  wortel: (getal) => squareRoot(getal, calculator),
};
