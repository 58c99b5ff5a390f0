import type { ExcelError } from './errors';

/** What Dutch Excel calls the error values; the others are the same in both languages. */
const DUTCH_NAMES: Partial<Record<ExcelError, string>> = {
  '#DIV/0!': '#DEEL/0!',
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#NUM!': '#GETAL!',
  '#NAME?': '#NAAM?',
  '#REF!': '#VERW!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKENEN!',
  '#BUSY!': '#BEZET!',
};
const toDutch = new Map<string, string>(Object.entries(DUTCH_NAMES));
const toStored = new Map([...toDutch].map(([stored, dutch]) => [dutch, stored]));

/** `#DEEL/0!` for `#DIV/0!`; anything else stays what it is. */
export const dutchErrorName = (stored: string): string => toDutch.get(stored) ?? stored;
/** `#DIV/0!` for `#DEEL/0!`, in capitals or not; anything else stays what it is. */
export const storedErrorName = (typed: string): string => toStored.get(typed.toUpperCase()) ?? typed;
