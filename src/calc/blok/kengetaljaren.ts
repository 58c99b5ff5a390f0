import type { Problem } from '../errors';
import { evaluate, type CellResult } from '../evaluate';
import type { Calculator, Num } from '../num';
import type { CellContent } from '../readArguments';
import { argument, type Argument } from './argument';
import type { Bereik, BlokResult } from './blok';
import { boekjaar, hinder, type Boekjaar, type Cijfer } from './boekjaar';
import { kengetalTabel } from './kengetalTabel';
import { vorigeKolom } from './vorigeKolom';

/** The ratios of a year, in the order of the table. */
export interface Kengetaljaar {
  /** What each ratio was computed from, by the names of its parameters. */
  readonly cellen: readonly Readonly<Record<string, readonly Argument[]>>[];
  /** What each ratio comes to: as many cells as it has rows. */
  readonly uitkomsten: readonly BlokResult[number][];
}

/**
 * The ratios of each year of a block of annual figures. A year opens with the balance of the year before it, wherever that
 * stands; without `jaren` that is the column on its left.
 */
export function kengetaljaren<N extends Num<N>>(
  jaarcijfers: Bereik,
  btwTarief: CellContent | Problem,
  calculator: Calculator<N>,
  jaren?: Bereik[number],
): readonly Kengetaljaar[] {
  const jaarIn = (kolom: number, vorig?: Boekjaar): Boekjaar =>
    boekjaar(
      jaarcijfers.map((row) => row[kolom] as CellContent | Problem),
      { vorig, btwTarief },
      calculator,
    );
  return (jaarcijfers[0] as Bereik[number]).map((_, kolom) => {
    const vorig = jaren ? vorigeKolom(jaren, kolom) : kolom - 1;
    return kengetaljaar(jaarIn(kolom, vorig < 0 ? undefined : jaarIn(vorig)), calculator);
  });
}

function kengetaljaar<N extends Num<N>>(jaar: Boekjaar, calculator: Calculator<N>): Kengetaljaar {
  const berekend = kengetalTabel.map(({ definition, namen = {}, als, rijen }) => {
    const cellen: Record<string, readonly Argument[]> = {};
    for (const name of Object.keys(definition.params)) cellen[name] = [argument(namen[name] ?? name, jaar)];
    const gehinderd = hinder(Object.values(cellen).flat());
    const outcome = gehinderd === undefined ? evaluate(definition, cellen, calculator) : gehinderd;
    const uitkomst = Array.isArray(outcome)
      ? (outcome as BlokResult[number])
      : new Array<CellResult | Problem>(rijen).fill(outcome as CellResult | Problem);
    if (als !== undefined) jaar.uitkomsten[als] = uitkomst[0] as Cijfer;
    return { cellen, uitkomst };
  });
  return { cellen: berekend.map(({ cellen }) => cellen), uitkomsten: berekend.map(({ uitkomst }) => uitkomst) };
}
