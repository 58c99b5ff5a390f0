/** What a seed names: whose exercise it is, of which template, and the how-manieth try at it. */
export interface Seed {
  readonly klas: string;
  readonly leerling: string;
  /** "X2-GHM-01" */
  readonly template: string;
  /** 1, 2, ...; the r-th exercise of a template has r. */
  readonly poging: number;
  /** Of the template. A rate that changes makes a new one, so that an old seed keeps its exercise. */
  readonly versie: number;
}

/** A seed that names no exercise. */
export class Seedfout extends Error {
  constructor(readonly seed: string) {
    super(`Geen opgave bij "${seed}"`);
    this.name = 'Seedfout';
  }
}

const SEED = /^([^|]*)\|([^|]*)\|([^|]*)\|([1-9]\d{0,8})(?:·v([1-9]\d{0,3}))?$/;

/** Reads "MAV3A|07|X2-GHM-01|1", with or without the version that is printed behind it; without it is the first. */
export function leesSeed(tekst: string): Seed | undefined {
  const [, klas = '', leerling = '', template = '', poging, versie = '1'] = SEED.exec(tekst.trim()) ?? [];
  if (poging === undefined) return undefined;
  return { klas, leerling, template, poging: Number(poging), versie: Number(versie) };
}

/** The text of a seed: what is drawn from, or with `versie` what is printed. The version is never part of the draw. */
export function schrijfSeed({ klas, leerling, template, poging, versie }: Seed, opties?: { versie?: boolean }): string {
  const tekst = `${klas}|${leerling}|${template}|${poging}`;
  return opties?.versie ? `${tekst}·v${versie}` : tekst;
}

/** A seed without what is only printed: equal for what is one exercise. */
export function kaleSeed(tekst: string): string {
  const seed = leesSeed(tekst);
  return seed ? schrijfSeed(seed) : tekst;
}
