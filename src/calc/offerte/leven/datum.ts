/** Dates are ISO texts (`2026-11-29`): those compare as texts, and no clock or time zone has a say in them. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** A day of the calendar; 31 April is none. */
export const isDatum = (tekst: string): boolean => dagnummer(tekst) !== undefined;

/** The days since 1-1-1970; undefined for what is no date. */
function dagnummer(tekst: string): number | undefined {
  const parts = ISO.exec(tekst);
  if (!parts) return undefined;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return day.toISOString().slice(0, 10) === tekst ? day.getTime() / MS_PER_DAY : undefined;
}

/** So many days later, or earlier when below zero. What is no date stays what it is. */
export function plusDagen(datum: string, dagen: number): string {
  const day = dagnummer(datum);
  return day === undefined ? datum : new Date((day + dagen) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days from one date to another, below zero when it lies earlier; undefined when one of them is no date. */
export function dagenTussen(van: string, tot: string): number | undefined {
  const [first, last] = [dagnummer(van), dagnummer(tot)];
  return first === undefined || last === undefined ? undefined : last - first;
}
