/** Chance that everyone can repeat: the same text gives the same row of numbers, on every computer and for ever. */

/** FNV-1a over the text as UTF-8, in 32 bits. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  const take = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (const character of text) {
    const code = wholeCharacter(character.codePointAt(0) as number);
    if (code < 0x80) {
      take(code);
      continue;
    }
    if (code < 0x800) take(0xc0 | (code >> 6));
    else {
      if (code < 0x10000) take(0xe0 | (code >> 12));
      else {
        take(0xf0 | (code >> 18));
        take(0x80 | ((code >> 12) & 0x3f));
      }
      take(0x80 | ((code >> 6) & 0x3f));
    }
    take(0x80 | (code & 0x3f));
  }
  return hash >>> 0;
}

/** Half of a pair has no UTF-8; the replacement character stands for it, as everywhere. */
const wholeCharacter = (code: number): number => (code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);

/** Draws from a row of 32-bit numbers. */
export interface Toeval {
  /** The next number of the row: a whole one below 2^32. */
  volgende(): number;
  /** A whole number from 0 up to, and without, the count. */
  index(aantal: number): number;
}

/** The row of a text: its hash starts Mulberry32. */
export function toevalVan(text: string): Toeval {
  let state = fnv1a(text);
  const volgende = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { volgende, index: (aantal) => Math.floor((volgende() * aantal) / 2 ** 32) };
}
