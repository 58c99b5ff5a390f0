/** A number as it was typed: what it is, how it was written, and what it would be with its separator read the other way. */
export interface Getallezing {
  readonly waarde: number;
  readonly notitie?: 'punt_als_komma' | 'engelse_notatie' | 'breuk';
  readonly alternatief?: number;
}

/** Digits as `Number` reads them, so that a power of ten can go behind. */
interface Cijfers {
  readonly waarde: string;
  readonly notitie?: 'punt_als_komma' | 'engelse_notatie';
  readonly alternatief?: string;
}

const metPunt = (getal: string): string => getal.replace(',', '.');
const kaal = (getal: string): string => getal.replace(/[ '.,]/g, '');

/** The ways in which people write a number; the first that fits is how it is read. */
const schrijfwijzen: readonly (readonly [RegExp, (getal: string) => Cijfers])[] = [
  [/^\d+$/, (getal) => ({ waarde: getal })],
  // Blanks and apostrophes part thousands and nothing else.
  [/^\d{1,3}(?:[ ']\d{3})+(?:,\d*)?$/, (getal) => ({ waarde: metPunt(getal.replace(/[ ']/g, '')) })],
  [/^\d{1,3}(?:[ ']\d{3})+\.\d+$/, (getal) => ({ waarde: getal.replace(/[ ']/g, ''), notitie: 'punt_als_komma' })],
  [/^\d{1,3}(?:\.\d{3})+,\d*$/, (getal) => ({ waarde: metPunt(getal.replace(/\./g, '')) })],
  [/^\d{1,3}(?:,\d{3})+\.\d+$/, (getal) => ({ waarde: getal.replace(/,/g, ''), notitie: 'engelse_notatie' })],
  // A lone point before three digits parts thousands and a lone comma never does; either may be meant the other way.
  [/^[1-9]\d{0,2}\.\d{3}$/, (getal) => ({ waarde: kaal(getal), alternatief: getal })],
  [/^\d{1,3},\d{3}$/, (getal) => ({ waarde: metPunt(getal), alternatief: kaal(getal) })],
  [/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, (getal) => ({ waarde: kaal(getal) })],
  [/^[1-9]\d{0,2}(?:,\d{3}){2,}$/, (getal) => ({ waarde: kaal(getal), notitie: 'engelse_notatie' })],
  [/^(?:\d+,\d*|,\d+)$/, (getal) => ({ waarde: metPunt(getal) })],
  [/^\d*\.\d+$/, (getal) => ({ waarde: getal, notitie: 'punt_als_komma' })],
];
const BREUK = /^(?:(\d{1,9}) )?(\d{1,9}) ?\/ ?(\d{1,9})$/;

/**
 * Reads a number without a sign as people write it in Dutch, times a power of ten; undefined when its separators do not
 * stand where a number has them.
 */
export function leesGetal(getal: string, macht = 0): Getallezing | undefined {
  const [, heel = '0', teller, noemer] = BREUK.exec(getal) ?? [];
  if (teller !== undefined)
    return leesbaar({ waarde: breukwaarde(heel, teller, Number(noemer), macht), notitie: 'breuk' });
  const cijfers = schrijfwijzen.find(([vorm]) => vorm.test(getal))?.[1](getal);
  if (!cijfers) return undefined;
  const maal = (tekst: string): number => Number(`${tekst}e${macht}`);
  return leesbaar({
    waarde: maal(cijfers.waarde),
    ...(cijfers.notitie && { notitie: cijfers.notitie }),
    ...(cijfers.alternatief !== undefined && { alternatief: maal(cijfers.alternatief) }),
  });
}

/** Whole numbers below 2^53 on both sides, so that one division rounds once. */
const breukwaarde = (heel: string, teller: string, noemer: number, macht: number): number =>
  ((Number(heel) * noemer + Number(teller)) * 10 ** macht) / noemer;

/** No division by zero, and no more digits than a number holds. */
const leesbaar = (lezing: Getallezing): Getallezing | undefined =>
  Number.isFinite(lezing.waarde) ? lezing : undefined;
