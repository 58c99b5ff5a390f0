import { exact, type Decimal } from '../decimal';
import type { Flaw } from '../errors';
import { Offertefout } from './offertefout';

/** What a figure may be: at least, or more than, and at most. */
export interface Grens {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
}
export const VRIJ: Grens = {};
/** A price is never below zero; what goes back has a quantity below zero. */
export const PRIJS: Grens = { min: 0 };
/** A discount, a surcharge or a rate: 21 for 21% is a slip that would pass unseen. */
export const FRACTIE: Grens = { min: 0, max: 1 };
export const DEELBAAR: Grens = { above: 0 };

/** A decimal as JavaScript and XML write it. */
export const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

export const isLeeg = (text: string | undefined): boolean =>
  text === undefined || text === null || (typeof text === 'string' && text.trim() === '');

/**
 * A decimal as JavaScript and XML write it: "12", "-3", ".5", "0.2100", "1e3". Anything else, also a decimal comma, is an
 * error: "1,000" is one to a Dutchman and a thousand to an Englishman.
 */
export function leesCijfer(text: string, veld: string, grens: Grens = {}): Decimal {
  if (isLeeg(text)) throw new Offertefout({ code: 'missing' }, veld);
  // Who calls from JavaScript may hand over a number.
  const written = String(text).trim();
  if (!DECIMAL.test(written)) throw new Offertefout({ code: 'notANumber', found: text }, veld);
  const cijfer = exact.zero.plus(written);
  const flaw = buiten(cijfer, grens);
  if (flaw) throw new Offertefout(flaw, veld);
  return cijfer;
}

/** The same of a text that may be missing. */
export const leesAls = (text: string | undefined, veld: string, grens?: Grens): Decimal | undefined =>
  isLeeg(text) ? undefined : leesCijfer(text as string, veld, grens);

function buiten(cijfer: Decimal, { min, above, max }: Grens): Flaw | undefined {
  if (min !== undefined && cijfer.lessThan(min)) return { code: 'belowLimit', limit: min };
  if (above !== undefined && cijfer.lessThanOrEqualTo(above)) return { code: 'notAboveLimit', limit: above };
  if (max !== undefined && cijfer.greaterThan(max)) return { code: 'aboveLimit', limit: max };
  return undefined;
}

/** One of a closed list; a word that is not in it came from outside and is never guessed at. */
export function leesKeuze<T extends string>(woord: T | undefined, keuzes: readonly T[], veld: string): T | undefined {
  if (woord === undefined || keuzes.includes(woord)) return woord;
  throw new Offertefout({ code: 'unknownChoice', found: woord, choices: keuzes }, veld);
}
