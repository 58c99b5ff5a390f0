import type { Flaw, Problem } from '../errors';
import { isProblem } from '../evaluate';
import { outsideLimits } from '../limits';
import type { Calculator, Num } from '../num';
import { gekozenWoorden, keuzeVan, type Keuzewoorden } from '../offerte/keuzewoorden';
import type { Limits } from '../params';
import { isEmpty, type CellContent } from '../readArguments';
import { Stop } from '../stop';
import type { Language } from '../text';
import type { BlokContext } from './blok';
import { celplaats } from './celplaats';

type Rij = readonly (CellContent | Problem)[];

/**
 * Reads the cells of a range by the names of its columns, one row at a time; what is wrong with a cell is a Stop that
 * points at it.
 */
export class Rijlezer<N extends Num<N>> {
  readonly nul: N;
  readonly een: N;
  private cellen: Rij = [];
  /** Of the row that is read, counted from one; undefined when the cells stand below each other. */
  private rij: number | undefined;
  private readonly plaatsen: Readonly<Record<string, number>>;
  private readonly calculator: Calculator<N>;
  private readonly language: Language;
  /** Quantities, rates and discounts come back line after line. */
  private readonly bekend = new Map<number, N>();

  constructor(
    private readonly bereik: string,
    kolommen: readonly string[],
    { calculator, language }: BlokContext<N>,
  ) {
    this.plaatsen = Object.fromEntries(kolommen.map((kolom, index) => [kolom, index]));
    this.nul = calculator.zero;
    this.een = calculator.one;
    this.calculator = calculator;
    this.language = language;
  }

  opRij(cellen: Rij, rij?: number): this {
    this.cellen = cellen;
    this.rij = rij;
    return this;
  }

  /** Ends the reading with what is wrong with cells of this row. */
  stop(flaw: Flaw, ...kolommen: readonly string[]): never {
    throw new Stop(
      flaw,
      kolommen.map((cel) =>
        celplaats({ bereik: this.bereik, rij: this.rij ?? (this.plaatsen[cel] as number) + 1, cel }),
      ),
    );
  }

  /** Null where the cell is empty. */
  inhoud(kolom: string): Exclude<CellContent, ''> {
    const cel = this.cellen[this.plaatsen[kolom] as number] ?? null;
    if (typeof cel === 'object' && isProblem(cel)) return this.stop({ code: cel.code, found: cel.found }, kolom);
    return isEmpty(cel) ? null : cel;
  }

  getal(kolom: string, limits: Limits = {}): N | undefined {
    const cel = this.inhoud(kolom);
    if (cel === null) return undefined;
    if (typeof cel !== 'number' || !Number.isFinite(cel)) return this.stop({ code: 'notANumber', found: cel }, kolom);
    const bekend = this.bekend.get(cel);
    const getal = bekend ?? this.calculator.fromCell(cel);
    if (!bekend) this.bekend.set(cel, getal);
    const flaw = outsideLimits(getal, limits, this.calculator);
    return flaw ? this.stop(flaw, kolom) : getal;
  }

  tekst(kolom: string): string {
    const cel = this.inhoud(kolom);
    return cel === null ? '' : String(cel as string | number | boolean).trim();
  }

  keuze<K extends string>(kolom: string, woorden: Keuzewoorden<K>): K | undefined {
    const tekst = this.tekst(kolom);
    if (tekst === '') return undefined;
    const choices = this.language === 'nl' ? woorden.waarden : woorden.engels;
    return keuzeVan(tekst, woorden) ?? this.stop({ code: 'unknownChoice', found: tekst, choices }, kolom);
  }

  /** TRUE, or the word for it. */
  aangevinkt(kolom: string): boolean {
    const cel = this.inhoud(kolom);
    return typeof cel === 'boolean' ? cel : this.keuze(kolom, gekozenWoorden) === 'ja';
  }
}
