import type { Oordeelcode } from './oordeel';

/** One attempt at an exercise. */
export interface Poging {
  readonly template: string;
  readonly goed: boolean;
  /** Whether a hint was looked at before it. */
  readonly hint: boolean;
  /** The how-manieth attempt at this exercise; only first ones count. */
  readonly poging: number;
  /** A day as a number: seven later is a week later. */
  readonly dag: number;
  /** What was wrong with it, where that is known. */
  readonly code?: Oordeelcode;
}

export const beheersingen = ['niet gestart', 'bezig', 'voorlopig beheerst', 'beheerst', 'onderhoud'] as const;
export type Beheersing = (typeof beheersingen)[number];

/** So many right ones in a row, of so many templates, and again so many days later. */
const REEKS = 3;
const SJABLONEN = 2;
const DAGEN = 7;

/** Right answers in a row, first attempts without a hint; `isLang` when it is long and varied enough. */
export class Reeks {
  readonly #templates = new Set<string>();
  #lengte = 0;

  get isLang(): boolean {
    return this.#lengte >= REEKS && this.#templates.size >= SJABLONEN;
  }

  /** Takes a first attempt: right without a hint makes the row longer, all else ends it. */
  neem({ template, goed, hint }: Poging): void {
    if (!goed || hint) {
      this.begin();
      return;
    }
    this.#lengte += 1;
    this.#templates.add(template);
  }

  begin(): void {
    this.#lengte = 0;
    this.#templates.clear();
  }
}

export const isBeheerst = (status: Beheersing): boolean => status === 'voorlopig beheerst' || status === 'beheerst';

/** How far a student is with one cell, from the attempts at its exercises, oldest first. */
export function beheersing(pogingen: readonly Poging[]): Beheersing {
  const reeks = new Reeks();
  let status: Beheersing = pogingen.length > 0 ? 'bezig' : 'niet gestart';
  let sinds = 0;
  for (const poging of pogingen) {
    if (poging.poging !== 1) continue;
    reeks.neem(poging);
    if (isBeheerst(status)) {
      if (!poging.goed) status = 'onderhoud';
      else if (!poging.hint && poging.dag >= sinds + DAGEN) status = 'beheerst';
    } else if (reeks.isLang) {
      status = 'voorlopig beheerst';
      sinds = poging.dag;
    }
  }
  return status;
}
