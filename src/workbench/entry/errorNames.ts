/** What Dutch Excel calls the error values; the others are the same in both languages. */
const DUTCH_NAMES: Readonly<Record<string, string>> = {
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
const STORED_NAMES = Object.fromEntries(Object.entries(DUTCH_NAMES).map(([stored, dutch]) => [dutch, stored]));

/** `#DEEL/0!` for `#DIV/0!`; anything else stays what it is. */
export const dutchErrorName = (stored: string): string => DUTCH_NAMES[stored] ?? stored;
/** `#DIV/0!` for `#DEEL/0!`, in capitals or not. */
export const storedErrorName = (typed: string): string => STORED_NAMES[typed.toUpperCase()] ?? typed;
