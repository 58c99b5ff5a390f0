import { exact } from './decimal';
import type { Notation } from './notation';
import type { UnitName } from './units';

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * "1.234,56" or "1 234,56" as "1234.56", and "1.234,-", as whole euros are written, as "1234.0"; undefined when the signs
 * do not stand where a number has them.
 */
function invariant(text: string, { decimal, thousands }: Notation): string | undefined {
  const point = escaped(decimal);
  const group = escaped(thousands);
  const grouped = `\\d{1,3}(?:(?:${group}\\d{3})+|(?: \\d{3})+)`;
  const number = new RegExp(`^(${grouped}|\\d+)(?:${point}(?:(\\d*)|[-–—=]{1,2}))?$|^${point}(\\d+)$`).exec(text);
  if (!number) return undefined;
  const [, whole = '0', decimals = '', bare = ''] = number;
  return `${whole.replaceAll(thousands, '').replaceAll(' ', '')}.${decimals || bare || '0'}`;
}

/**
 * A typed number in the notation of the workbook: "1.234,56", "€ 5", "1.000,-", "-3", "12,5%". In a field for percentages
 * a number above 1 without a sign is read as percents too: 12,5 is 12,5%, while 0,125 is that share itself.
 */
export function parseFigure(text: string, unit: UnitName, notation: Notation): number | undefined {
  const shape =
    /^(?<before>[-−+]?) ?(?:€|EUR)? ?(?<after>[-−+]?) ?(?<digits>[\d.,' ]+?(?:[.,][-–—=]{1,2})?) ?(?<percent>%?)$/i;
  const parts = shape.exec(text.trim().replace(/\s+/g, ' '))?.groups;
  if (!parts || (parts.before && parts.after)) return undefined;
  const digits = invariant(parts.digits ?? '', notation);
  if (digits === undefined) return undefined;
  const sign = /[-−]/.test(`${parts.before}${parts.after}`) ? -1 : 1;
  const size = exact.fromCell(Number(digits));
  const isPercent = parts.percent === '%' || (unit === 'fractie' && exact.one.lessThan(size));
  return exact.toCell((isPercent ? size.div(exact.number(100)) : size).times(exact.number(sign)));
}
