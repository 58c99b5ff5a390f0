import type { Column } from '../columns/column';
import { columnCalculator } from '../columns/columnCalculator';
import { ALONE, ALONG, Lanes, Memory, NoneLeft } from '../columns/lanes';
import { tens } from '../columns/wholes';
import { exact, type Decimal } from '../decimal';
import type { Calculator, Num } from '../num';
import { btwOver } from './btw';
import type { BtwCijfers, RegelCijfers } from './cijfers';
import { laneColumn, type Cijferkolom } from './cijferkolom';
import { regelbedrag } from './regel';

/** What belongs to one line beside its amount: the rate it carries, and what it costs us. */
export interface Kolomregel<N> extends RegelCijfers<N> {
  readonly tarief?: N | undefined;
  readonly kostprijs?: N | undefined;
}

/** The lines of an offerte after reading, column by column. A column that is left out changes nothing. */
export interface Kolomregels {
  readonly size: number;
  readonly aantal: Cijferkolom;
  readonly stuksprijs: Cijferkolom;
  readonly prijsPer?: Cijferkolom | undefined;
  readonly kortingen: readonly Cijferkolom[];
  readonly kortingBedrag?: Cijferkolom | undefined;
  readonly toeslagBedrag?: Cijferkolom | undefined;
  readonly kostprijs?: Cijferkolom | undefined;
  /** Read only where btw is rounded per line. */
  readonly tarief?: Cijferkolom | undefined;
  /** Per line which of the groups it counts in; below zero when it does not count. */
  readonly groep: Int32Array;
  readonly groepen: readonly BtwCijfers<Decimal>[];
  /** 1 for a line that is computed by itself: it has a staffel, or figures of more digits than fit. */
  readonly apart: Uint8Array;
  readonly regel: (line: number) => Kolomregel<Decimal>;
}

/** Whole cents per line; one that no double holds exactly stands in `groot`, and is not a number in `centen`. */
export interface Centenkolom {
  readonly centen: Float64Array;
  readonly groot: Map<number, Decimal>;
}
/** What is asked of a line: the same formula for all lines at once and for one alone. */
type Vraag = <N extends Num<N>>(regel: Kolomregel<N>, calculator: Calculator<N>) => readonly N[];

/** The amounts of each line, and its btw where that is rounded per line. */
export const regelbedragen = (regels: Kolomregels, isPerRegel: boolean, isInclusief: boolean): readonly Centenkolom[] =>
  perRegel(regels, isPerRegel ? 2 : 1, (regel, calculator) => {
    const netto = regelbedrag(regel, calculator);
    if (!isPerRegel) return [netto];
    return [netto, btwOver(netto, regel.tarief ?? calculator.zero, isInclusief, calculator)];
  });

/** What each line costs: its quantity at the cost of one, in cents. */
export const regelkosten = (regels: Kolomregels): Centenkolom =>
  perRegel(regels, 1, ({ aantal, kostprijs }, { zero, toCents }) => [
    toCents(kostprijs ? aantal.times(kostprijs) : zero),
  ])[0] as Centenkolom;

/** So many lines fit in the nearest memory with all that is made of them. */
const LANES = 1024;

function perRegel(regels: Kolomregels, outcomes: number, vraag: Vraag): readonly Centenkolom[] {
  const { size, apart } = regels;
  const kolommen = Array.from({ length: outcomes }, () => ({
    centen: new Float64Array(size),
    groot: new Map<number, Decimal>(),
  }));
  const alone = (line: number): void =>
    vraag(regels.regel(line), exact).forEach((bedrag, index) => put(kolommen[index] as Centenkolom, line, bedrag));
  const memory = new Memory(Math.min(LANES, size));
  for (let from = 0; from < size; from += LANES) {
    const lanes = new Lanes(Math.min(LANES, size - from), memory);
    try {
      vraag(together(regels, from, lanes), columnCalculator(lanes)).forEach((column, index) =>
        copyCents(column, (kolommen[index] as Centenkolom).centen, from),
      );
    } catch (error) {
      if (!(error instanceof NoneLeft)) throw error;
      lanes.leaveAll();
    }
    for (let lane = 0; lane < lanes.size; lane += 1) {
      if (apart[from + lane] === 1 || lanes.fates[lane] !== ALONG) alone(from + lane);
    }
  }
  return kolommen;
}

/** The lines from one on as a single line of columns. */
function together(regels: Kolomregels, from: number, lanes: Lanes): Kolomregel<Column> {
  const part = (kolom: Cijferkolom): Column => laneColumn(kolom, from, lanes);
  const partOf = (kolom: Cijferkolom | undefined): Column | undefined => kolom && part(kolom);
  return {
    aantal: part(regels.aantal),
    stuksprijs: part(regels.stuksprijs),
    prijsPer: partOf(regels.prijsPer),
    kortingen: regels.kortingen.map(part),
    kortingBedrag: partOf(regels.kortingBedrag),
    toeslagBedrag: partOf(regels.toeslagBedrag),
    kostprijs: partOf(regels.kostprijs),
    tarief: partOf(regels.tarief),
  };
}

/** An amount in cents has at most two decimals; a whole one may be too large to be written in cents. */
function copyCents({ tops: { values, mask }, scale, lanes }: Column, centen: Float64Array, from: number): void {
  const factor = tens[2 - scale] as number;
  for (let lane = 0; lane < lanes.size; lane += 1) {
    const cents = (values[lane & mask] as number) * factor;
    centen[from + lane] = cents;
    if (Math.abs(cents) > Number.MAX_SAFE_INTEGER) lanes.leave(lane, ALONE);
  }
}

function put({ centen, groot }: Centenkolom, line: number, bedrag: Decimal): void {
  const inCents = bedrag.times(100);
  const isExact = inCents.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER);
  centen[line] = isExact ? inCents.toNumber() : NaN;
  if (isExact) groot.delete(line);
  else groot.set(line, bedrag);
}
