import { dagenTussen, plusDagen } from '../../calc/offerte/leven/datum';

/** Excel takes 1900 for a leap year: its days count from here from 1 March 1900 on. */
const DAY_ZERO = '1899-12-30';
const [FIRST_SOUND_DAY, LAST_DAY] = [61, 2_958_465];

/** The day that a cell's number stands for, as "2026-11-29"; undefined when it stands for none. */
export function dayText(serial: number): string | undefined {
  const day = Math.floor(serial);
  return day >= FIRST_SOUND_DAY && day <= LAST_DAY ? plusDagen(DAY_ZERO, day) : undefined;
}

/** The number that a cell keeps for "2026-11-29"; undefined when there is no such day. */
export const daySerial = (iso: string): number | undefined => dagenTussen(DAY_ZERO, iso);

/** "29-11-2026" and "29/11/2026", as people type a day in a cell that takes text, and "2026-11-29". */
export function dayIn(text: string): number | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined) return daySerial(text.trim());
  return daySerial(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
