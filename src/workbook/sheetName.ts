const MAX_LENGTH = 31;

/** A name that Excel accepts for a sheet and that no other sheet has: "Voorbeeld", and when that is taken "Voorbeeld 2". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken.map((name) => name.toUpperCase()));
  const base = allowed(wanted);
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` ${number}`;
    const name = base.slice(0, MAX_LENGTH - ending.length).trimEnd() + ending;
    if (!others.has(name.toUpperCase())) return name;
  }
}

/** Without the signs that a sheet's name cannot have, and without an apostrophe at its ends. */
const allowed = (wanted: string): string =>
  wanted
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '') || 'ACCOUNT';
