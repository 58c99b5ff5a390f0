import type { Notation } from './notation';
import { serialOf } from './serialDate';

/** What typed text stands for, and the number format that goes with it (null: the one the cell has). */
export interface TypedValue {
  readonly value: number | boolean;
  readonly format: string | null;
}

/** Null when the text is only a text. `year` is the current one, for a day and month without a year. */
export function typedValue(typed: string, notation: Notation, year: number): TypedValue | null {
  const text = typed.replaceAll('\u00a0', ' ').trim();
  return (
    typedBoolean(text, notation) ??
    typedNumber(text, notation) ??
    typedDate(text, notation, year) ??
    typedTime(text) ??
    typedDateAndTime(text, notation, year)
  );
}

function typedBoolean(text: string, notation: Notation): TypedValue | null {
  const word = text.toUpperCase();
  if (word === notation.true || word === 'TRUE') return { value: true, format: null };
  if (word === notation.false || word === 'FALSE') return { value: false, format: null };
  return null;
}

/** -1.234,56 · 12,5% · € 5 · € -5 · 5 € · 1,5E+3 */
function typedNumber(text: string, { decimal, group, formats }: Notation): TypedValue | null {
  const before = String.raw`(?<sign>[+-]?)\s?(?<money>[€$£]?)\s?(?<inner>[+-]?)`;
  const whole = String.raw`(?<whole>\d{1,3}(?:[${group}]\d{3})+|\d*)`;
  const rest = String.raw`(?:[${decimal}](?<decimals>\d*))?(?:E(?<power>[+-]?\d{1,3}))?\s?(?<after>[%€]?)`;
  const parts = new RegExp(`^${before}${whole}${rest}$`, 'i').exec(text)?.groups;
  if (!parts || (!parts.whole && !parts.decimals) || (parts.sign && parts.inner)) return null;
  const { money = '', whole: digits = '', decimals = '', power, after = '' } = parts;
  if (money && after) return null;
  const number = Number(`${digits.replaceAll(group, '') || '0'}.${decimals || '0'}E${power ?? '0'}`);
  if (!Number.isFinite(number)) return null;
  const signed = (parts.sign || parts.inner) === '-' ? -number : number;
  if (after === '%') {
    return { value: shiftedBack(signed), format: `0${decimals && `.${'0'.repeat(decimals.length)}`}%` };
  }
  const amount = decimals ? '#,##0.00' : '#,##0';
  const sign = money || after;
  if (sign) return { value: signed, format: formats.money.replaceAll('¤', sign).replaceAll('0', amount) };
  if (power !== undefined) return { value: signed, format: '0.00E+00' };
  return { value: signed, format: digits.includes(group) ? amount : null };
}

/** A hundredth, by its digits: 12,3% is 0,123 and not 0,12300000000000001. */
const shiftedBack = (percentage: number): number => Number(`${percentage}E-2`) || percentage / 100;

/** 31-12-2025 · 31/12 · 1-2-25 · 2025-12-31 · 31 december 2025 · 31 dec · 12-2025 · december 2025 */
function typedDate(text: string, notation: Notation, year: number): TypedValue | null {
  const { date, dayAndMonth, monthAndYear } = notation.formats;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), date);
  const numeric = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const [day, month] = notation.day === 'first' ? [first, second] : [second, first];
    return dated(serialOf(fullYear(numeric[4], year), month, day), numeric[4] ? date : dayAndMonth);
  }
  const inYear = /^(?:(\d{1,2})[-/]|([a-z]{3,9})\.?[ -])(\d{4})$/i.exec(text);
  if (inYear) {
    const month = inYear[1] ? Number(inYear[1]) : monthNumber(inYear[2] ?? '', notation);
    return month ? dated(serialOf(Number(inYear[3]), month, 1), monthAndYear) : null;
  }
  const written = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{4}|\d{2}))?$/i.exec(text);
  const month = written ? monthNumber(written[2] ?? '', notation) : 0;
  if (!written || !month) return null;
  const format = written[3] ? notation.formats.writtenDate : dayAndMonth;
  return dated(serialOf(fullYear(written[3], year), month, Number(written[1])), format);
}

function typedDateAndTime(text: string, notation: Notation, year: number): TypedValue | null {
  const [, first = '', last = ''] = /^(.*\S)\s+([\d:]+)$/.exec(text) ?? [];
  const [date, time] = [typedDate(first, notation, year), typedTime(last)];
  return date && time && { value: Number(date.value) + Number(time.value), format: `${notation.formats.date} h:mm` };
}

const dated = (serial: number | null, format: string): TypedValue | null =>
  serial === null ? null : { value: serial, format };

/** As Excel does: 00 to 29 are of this century. */
function fullYear(typed: string | undefined, current: number): number {
  if (!typed) return current;
  const number = Number(typed);
  return typed.length === 4 ? number : number < 30 ? 2000 + number : 1900 + number;
}

/** By the whole name or its first three letters (and `mrt`, the usual short form of maart). */
function monthNumber(typed: string, { months, language }: Notation): number {
  const name = typed.toLowerCase();
  if (language === 'nl' && name === 'mrt') return 3;
  return months.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}

/** 13:30 · 13:30:05 */
function typedTime(text: string): TypedValue | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: parts[3] ? 'h:mm:ss' : 'h:mm' };
}
