import { exact } from './decimal';
import { plainFigure, type Notation } from './notation';
import { halfAwayFromZero } from './rounding';
import { units, type UnitName } from './units';

const PATTERN = /^(?<prefix>[^#0]*)(?<grouped>#,##)?0(?:\.(?<places>0+))?(?<percent>%)?$/;

/**
 * A figure as a cell with its unit's number format shows it: "€ 1.234,50", "12,5%". Rounded from the figure's 15
 * significant digits, half away from zero, as Excel does; a unit without a pattern shows the number in full.
 */
export function formatFigure(value: number, unit: UnitName, notation: Notation): string {
  const { format, isTrimmed = false }: { format: string; isTrimmed?: boolean } = units[unit];
  // What follows the `;` is the same pattern for figures below zero, with the sign behind the prefix.
  const [positive = ''] = format.split(';');
  const pattern = PATTERN.exec(positive)?.groups;
  if (!pattern) return plainFigure(value, notation);
  const { prefix = '', grouped, places = '', percent } = pattern;
  const scaled = exact.fromCell(value).times(exact.number(percent ? 100 : 1));
  const rounded = halfAwayFromZero(scaled, places.length);
  const [whole = '0', fraction = ''] = rounded.abs().toFixed(places.length).split('.');
  const decimals = isTrimmed ? fraction.replace(/0+$/, '') : fraction;
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, notation.thousands) : whole;
  const sign = rounded.isNegative() && !rounded.isZero() ? '-' : '';
  return `${prefix}${sign}${digits}${decimals && notation.decimal + decimals}${percent ?? ''}`;
}
