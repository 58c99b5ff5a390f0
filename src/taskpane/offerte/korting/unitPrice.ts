import { exact } from '../../../calc/decimal';
import type { Notation } from '../../../calc/notation';
import { decimaaltekst } from '../../../calc/offerte/leven/decimaal';
import { euroText } from '../../fields/decimalText';

/** Of what costs less than a euro cents alone would not tell the price from its floor. */
const SMALL = 1;
const DECIMALS = { usual: 2, small: 4 } as const;

/** The price of one unit: in cents, below a euro to a hundredth of a cent. */
export function unitPrice(price: number, notation: Notation): string {
  const places = Math.abs(price) < SMALL ? DECIMALS.small : DECIMALS.usual;
  return euroText(decimaaltekst(exact.round(exact.fromCell(price), exact.number(places))), notation);
}
