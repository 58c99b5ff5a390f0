import { notations, type Notation } from '../../notation';
import { parseFigure } from '../../parseFigure';
import { celtekst } from './decimaal';

/**
 * A typed or pasted number ("1.234,56", "€ 12.50") as a decimal string. It is read in the given notation; only where its
 * signs make no number in it, in the other one. Undefined for what is no number.
 */
export function leesGetal(tekst: string, notation: Notation): string | undefined {
  const other = notation.decimal === ',' ? notations.en : notations.nl;
  const value = parseFigure(tekst, 'getal', notation) ?? parseFigure(tekst, 'getal', other);
  return value === undefined ? undefined : celtekst(value);
}
