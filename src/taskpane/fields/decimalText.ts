import type { Notation } from '../../calc/notation';

/** A decimal string with the signs of the workbook, digit for digit: "1234.5" with two places is "1.234,50". */
export function decimalText(decimal: string, { decimal: point, thousands }: Notation, places = 0): string {
  const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal);
  if (!parts) return decimal;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const decimals = fraction.replace(/0+$/, '').padEnd(places, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${grouped}${decimals && point + decimals}`;
}

/** An amount of money: "€ 1.234,50", "€ -0,50". */
export const euroText = (decimal: string, notation: Notation): string =>
  decimal === '' ? '' : `€ ${decimalText(decimal, notation, 2)}`;

/** A fraction as a percentage, digit for digit: "0.125" is "12,5%". */
export const percentText = (fraction: string, notation: Notation): string =>
  fraction === '' ? '' : `${decimalText(shifted(fraction), notation)}%`;

/** A hundred times the decimal string, by moving its point. */
function shifted(fraction: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(fraction);
  if (!parts) return fraction;
  const [, sign = '', whole = '', decimals = ''] = parts;
  const digits = decimals.padEnd(2, '0');
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  return `${sign}${moved}${digits.length > 2 ? `.${digits.slice(2)}` : ''}`;
}
