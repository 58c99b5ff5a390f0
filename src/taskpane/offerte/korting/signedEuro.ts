import type { Notation } from '../../../calc/notation';
import { eurotekst } from '../../../calc/offerte/leven/cijfertekst';

/** A change in euro with its sign in front, also above zero. */
export const signedEuro = (amount: string, notation: Notation): string =>
  Number(amount) > 0 ? `+${eurotekst(amount, notation)}` : eurotekst(amount, notation);
