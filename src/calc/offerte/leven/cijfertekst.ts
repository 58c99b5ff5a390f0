import { exact } from '../../decimal';
import { formatFigure } from '../../format';
import type { Notation } from '../../notation';
import { decimaalOfNul, decimaaltekst } from './decimaal';

/** Amounts from here on are told in whole euros: a sentence is no invoice. */
const WHOLE_FROM = 100;

/** "€ 412,35" */
export const eurotekst = (bedrag: string, notation: Notation): string =>
  formatFigure(exact.toCell(decimaalOfNul(bedrag)), 'euro', notation);

/** An amount as a sentence tells it, without its sign: "€ 412", "€ 12,50". */
export function rondEurotekst(bedrag: string, notation: Notation): string {
  const size = decimaalOfNul(bedrag).abs();
  if (size.lessThan(WHOLE_FROM)) return eurotekst(size.toFixed(), notation);
  const whole = exact.round(size, exact.zero);
  return eurotekst(whole.toFixed(), notation).replace(`${notation.decimal}00`, '');
}

/** "5%", "12,5%": a fraction with so many decimals at most. */
export function procenttekst(fractie: string, notation: Notation, decimals = 1): string {
  const rounded = exact.round(decimaalOfNul(fractie).times(100), exact.number(decimals));
  return `${decimaaltekst(rounded).replace('.', notation.decimal)}%`;
}
