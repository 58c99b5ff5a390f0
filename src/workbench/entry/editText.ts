import type { Notation } from './notation';
import { dayOf } from './serialDate';

/** A number as it stands in the cell while it is edited: all 15 digits that count, in the notation, without thousands. */
export function editNumber(value: number, { decimal }: Notation): string {
  return String(Number(value.toPrecision(15)))
    .replace('.', decimal)
    .replace('e', 'E');
}

export const editPercentage = (value: number, notation: Notation): string =>
  `${editNumber(Number((value * 100).toPrecision(15)), notation)}%`;

export const editBoolean = (value: boolean, notation: Notation): string => (value ? notation.true : notation.false);

/** A date, or a time, or both, so that typing it again gives the same number. */
export function editDate(serial: number, notation: Notation): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const time = seconds ? clock(seconds) : '';
  if (serial < 1) return time || '0:00';
  const { year, month, day } = dayOf(serial);
  const date = notation.day === 'first' ? `${day}-${month}-${year}` : `${month}/${day}/${year}`;
  return time ? `${date} ${time}` : date;
}

function clock(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${hours}:${two(minutes)}${rest ? `:${two(rest)}` : ''}`;
}
