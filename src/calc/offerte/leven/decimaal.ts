import { exact, type Decimal } from '../../decimal';
import { DECIMAL } from '../leescijfer';

/** A decimal string exactly as it stands; undefined for an empty one and for what is no number. */
export function decimaal(tekst: string | undefined): Decimal | undefined {
  const written = tekst?.trim() ?? '';
  return DECIMAL.test(written) ? exact.zero.plus(written) : undefined;
}

/** The same, where nothing filled in means 0. */
export const decimaalOfNul = (tekst: string | undefined): Decimal => decimaal(tekst) ?? exact.zero;

/** A figure in full as a decimal string: no exponent, no zeros behind it, no minus zero. */
export const decimaaltekst = (waarde: Decimal): string => waarde.plus(0).toFixed().replace(/^-0$/, '0');

/** The decimal string of a cell's number. */
export const celtekst = (waarde: number): string => decimaaltekst(exact.fromCell(waarde));

/** A figure that is no amount, such as a margin, as a cell would hold it: 15 significant digits. */
export const celwaarde = (waarde: Decimal): string => celtekst(exact.toCell(waarde));
