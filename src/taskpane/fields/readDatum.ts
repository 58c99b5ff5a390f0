import { isDatum } from '../../calc/offerte/leven/datum';
import { datumtekst } from '../../calc/offerte/leven/datumtekst';

const two = (figure: string): string => figure.padStart(2, '0');

/** The number of a month by its name or the beginning of it, in Dutch or English. */
function monthOf(name: string): string | undefined {
  if (name.length < 3) return undefined;
  const wanted = name.toLowerCase();
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${two(String(month))}-01`;
    const names = [datumtekst(day, 'nl'), datumtekst(day, 'en')].map((text) => text.split(' ')[1]?.toLowerCase() ?? '');
    // "mrt" is how Dutch shortens maart.
    if (names.some((one) => one.startsWith(wanted)) || (month === 3 && wanted === 'mrt')) return String(month);
  }
  return undefined;
}

/**
 * A typed date as ISO: "1-12-2026", "1/12/26", "1 dec 2026", "2026-12-01"; without a year it is the first one from
 * `vandaag` on. With slashes the month comes first where Excel itself puts it there. Undefined for what is no date.
 */
export function readDatum(text: string, vandaag: string, isMonthFirst = false): string | undefined {
  const typed = text.trim();
  if (isDatum(typed)) return typed;
  const figures = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(typed);
  const words = /^(\d{1,2})[- ]?([a-z]+)\.?(?:[- ](\d{4}|\d{2}))?$/i.exec(typed);
  const [day, month, year] = figures
    ? isMonthFirst && figures[2] === '/'
      ? [figures[3], figures[1], figures[4]]
      : [figures[1], figures[3], figures[4]]
    : words
      ? [words[1], monthOf(words[2] ?? ''), words[3]]
      : [];
  if (day === undefined || month === undefined) return undefined;
  const inYear = (full: string): string | undefined => {
    const date = `${full}-${two(month)}-${two(day)}`;
    return isDatum(date) ? date : undefined;
  };
  if (year !== undefined) return inYear(year.length === 2 ? `20${year}` : year);
  const now = Number(vandaag.slice(0, 4));
  const soon = inYear(String(now));
  return soon !== undefined && soon >= vandaag ? soon : inYear(String(now + 1));
}

/** An ISO date as the sheets show it: "1-12-2026". */
export const datumText = (datum: string): string => {
  if (!isDatum(datum)) return datum;
  const [year, month, day] = datum.split('-');
  return `${Number(day)}-${Number(month)}-${year}`;
};
