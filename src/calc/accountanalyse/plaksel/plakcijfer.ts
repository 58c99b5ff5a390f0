import { exact } from '../../decimal';
import { notations, type Notation } from '../../notation';
import { parseFigure } from '../../parseFigure';
import type { Language } from '../../text';

/** What sources write where they give no figure. A dash is no 0: some mean nothing by it, others nothing known. */
const LEEG = /^(?:|[-–—−]+|n\.?\s?b\.?|n\.?\s?v\.?\s?t\.?|n\/?\.?\s?a\.?|nvt|nb|not available|not applicable)$/i;
const NUL = /^(?:nihil|nil)$/i;

/** A cell that says that there is no figure. */
export const isLeeg = (cel: string): boolean => LEEG.test(cel);

/** A cell that is meant as a figure, whether or not it can be read; words are not. */
export const isCijferachtig = (cel: string): boolean =>
  isLeeg(cel) || NUL.test(cel) || (/\d/.test(cel) && !/\p{L}/u.test(cel.replace(/EUR/gi, '')));

/**
 * A published figure: "1.234,5", "€ 12", "(123)" and "123-" below zero. '' where there is none, undefined for what cannot be
 * read in this notation. A percentage is no figure of annual accounts.
 */
export function plakcijfer(cel: string, notation: Notation): number | '' | undefined {
  if (isLeeg(cel)) return '';
  if (NUL.test(cel)) return 0;
  const haken = /^(?:€|EUR)?\s*\((.+)\)$/i.exec(cel) ?? /^(.*\d)\s?[-–−]$/.exec(cel);
  const bedrag = (haken?.[1] ?? cel)
    .replace(/[–−]/g, '-')
    .replace(/\s*(?:€|EUR)$/i, '')
    .trim();
  if (bedrag.includes('%') || (haken !== null && /[-+]/.test(bedrag))) return undefined;
  const waarde = parseFigure(bedrag, 'getal', notation);
  return waarde === undefined || haken === null ? waarde : exact.toCell(exact.fromCell(waarde).times(-1));
}

export type Plaknotatie = Language | 'onbeslist';

/**
 * In which notation figures are written: the one that alone can read some of them. Undecided when each of both is needed
 * somewhere, and when figures such as "1.234" are all there is; then `lees` takes the sign for one between thousands, as it
 * nearly always is in annual accounts.
 */
export function plaknotatie(cellen: readonly string[]): { readonly notatie: Plaknotatie; readonly lees: Language } {
  const gelezen = cellen.map((cel) => ({ nl: plakcijfer(cel, notations.nl), en: plakcijfer(cel, notations.en) }));
  const alleen = (taal: Language, andere: Language): number =>
    gelezen.filter((elk) => elk[taal] !== undefined && elk[andere] === undefined).length;
  const [nl, en] = [alleen('nl', 'en'), alleen('en', 'nl')];
  if (nl > 0 && en > 0) return { notatie: 'onbeslist', lees: nl >= en ? 'nl' : 'en' };
  if (nl > 0) return { notatie: 'nl', lees: 'nl' };
  if (en > 0) return { notatie: 'en', lees: 'en' };
  const dubbelzinnig = gelezen.filter((elk) => elk.nl !== elk.en);
  if (dubbelzinnig.length === 0) return { notatie: 'nl', lees: 'nl' };
  const groterInNl = dubbelzinnig.filter((elk) => Math.abs(Number(elk.nl)) > Math.abs(Number(elk.en))).length;
  return { notatie: 'onbeslist', lees: groterInNl * 2 >= dubbelzinnig.length ? 'nl' : 'en' };
}
