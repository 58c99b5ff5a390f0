import { leesSeed, schrijfSeed, type Seed } from './seed';
import { toevalVan } from './toeval';

/**
 * The key follows from the printed seed, which is what one wants for practice. For a test the teacher thinks of a secret:
 * the exercises are drawn from class and secret together, and paper shows a check code in its place.
 */

/** No vowels, so that no code is a word, and nothing that looks like a figure. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const METCODE = new RegExp(`^(.*)·([${LETTERS}]{4})$`);

/** The class as it is drawn from. */
export const klasMetGeheim = (klas: string, geheim?: string): string => (geheim ? `${klas}·${geheim}` : klas);

/** Four letters that tell whether a secret is the right one without telling the secret. */
export function controlecode(klas: string, geheim: string): string {
  const toeval = toevalVan(`${klas}|${geheim}|controlecode`);
  return Array.from({ length: 4 }, () => LETTERS.charAt(toeval.index(LETTERS.length))).join('');
}

/** What stands at the foot of a page: the version always, the secret never. */
export function gedrukteSeed(seed: Seed, geheim?: string): string {
  if (!geheim) return schrijfSeed(seed, { versie: true });
  const klas = zonderGeheim(seed.klas, geheim);
  return schrijfSeed({ ...seed, klas: `${klas}·${controlecode(klas, geheim)}` }, { versie: true });
}

/** The class of a printed seed, without the check code that may stand behind it. */
export const klasZonderCode = (klas: string): string => METCODE.exec(klas)?.[1] ?? klas;

/** The seed that was drawn from, of what is printed; a check code asks for the secret that belongs to it. */
export function echteSeed(gedrukt: string, geheim?: string): Seed | 'geheim nodig' | 'geheim klopt niet' | undefined {
  const seed = leesSeed(gedrukt);
  const [, klas, code] = METCODE.exec(seed?.klas ?? '') ?? [];
  if (!seed || klas === undefined) return seed;
  if (!geheim) return 'geheim nodig';
  if (controlecode(klas, geheim) !== code) return 'geheim klopt niet';
  return { ...seed, klas: klasMetGeheim(klas, geheim) };
}

const zonderGeheim = (klas: string, geheim: string): string =>
  klas.endsWith(`·${geheim}`) ? klas.slice(0, -geheim.length - 1) : klas;
