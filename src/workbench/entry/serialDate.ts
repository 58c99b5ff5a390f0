const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel takes 1900 for a leap year; days before 1 March 1900 stand one off. */
const FIRST_SOUND_DAY = 61;

/** The number a workbook keeps for a day, or null for a day that does not exist (31 February) or lies outside 1900-9999. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return null;
  const serial = Math.round((date.getTime() - EPOCH) / DAY_MS);
  return serial < FIRST_SOUND_DAY ? serial - 1 : serial;
}

export function dayOf(serial: number): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  const date = new Date(EPOCH + (whole < FIRST_SOUND_DAY ? whole + 1 : whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
