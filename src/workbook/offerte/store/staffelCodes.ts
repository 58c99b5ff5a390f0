import type { Staffel } from '../../../calc/offerte/offerte';

/** A staffel as the table keeps it: a row for each trede, all with the code that the lines name it by. */
export interface NewStaffel {
  readonly code: string;
  readonly staffel: Staffel;
}

const sameFigure = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Number(a) === Number(b));

const sameStaffel = (a: Staffel, b: Staffel): boolean =>
  a.methode === b.methode &&
  a.treden.length === b.treden.length &&
  a.treden.every(
    ({ vanaf, prijs, korting }, index) =>
      sameFigure(vanaf, b.treden[index]?.vanaf) &&
      sameFigure(prijs, b.treden[index]?.prijs) &&
      sameFigure(korting, b.treden[index]?.korting),
  );

/** Gives a staffel a code: the one of an equal staffel, or a new one. `added` collects what has to be written. */
export class StaffelCodes {
  readonly added: NewStaffel[] = [];
  constructor(private readonly present: ReadonlyMap<string, Staffel>) {}

  codeOf(staffel: Staffel | undefined): string {
    if (!staffel) return '';
    const known = [...this.present, ...this.added.map(({ code, staffel }) => [code, staffel] as const)];
    const found = known.find(([, one]) => sameStaffel(one, staffel));
    if (found) return found[0];
    let number = known.length + 1;
    while (known.some(([code]) => code === `S${number}`)) number++;
    this.added.push({ code: `S${number}`, staffel });
    return `S${number}`;
  }
}

export const staffelRows = ({ code, staffel }: NewStaffel): readonly Readonly<Record<string, string>>[] =>
  staffel.treden.map(({ vanaf, prijs = '', korting = '' }) => ({
    staffel: code,
    methode: staffel.methode,
    vanaf,
    prijs,
    korting,
  }));
