import type { Opgave } from '../../calc/rekenen/opgave';

/** Where one exercise stands on a sheet. Every address is one on that sheet. */
export interface Opgaveplaats {
  readonly opgave: Opgave;
  /** The rows above it: its first row is the next one. */
  readonly boven: number;
  /** The cell that holds the question, merged over `VRAAGKOLOMMEN`. */
  readonly vraag: string;
  /** The cells of the givens, by where they stand in a sheet that begins with this exercise: "B2" -> "B10". */
  readonly gegevens: Readonly<Record<string, string>>;
  readonly antwoord: string;
  /** The cell for the verdict in words. */
  readonly oordeel: string;
  /** The cell for what the verdict says more, merged over `FEEDBACKKOLOMMEN`. */
  readonly feedback: string;
  /** The cells that a formula is filled down in: "C10:C14". */
  readonly doorvoeren?: string;
  /** The last row of it, which stays empty: what comes next begins below. */
  readonly einde: number;
}

export const VRAAGKOLOMMEN = ['A', 'C'] as const;
export const FEEDBACKKOLOMMEN = ['A', 'F'] as const;
/** A chart stands from here on, beside its exercise. */
export const DIAGRAMKOLOM = 'H';
/** How many rows below the question a chart needs at least, and a row of signs with its legend. */
const DIAGRAM_ROWS = 11;
const BEELD_ROWS = 4;

/** The name of the cells that hold the printed seeds, by which a sheet with exercises is known. */
export const SEEDNAAM = 'ACC_Opgaven';
/** The name that a sheet holds on which every answer has to be a formula. */
export const FORMULENAAM = 'ACC_FormuleVerplicht';
/** Below the last exercise comes one line of words, and then the seeds as they are printed. */
export const VOET_ROWS = 1;

/** How many rows stand above the exercises of a sheet, by the row in which its first printed seed stands. */
export const bovenVan = (opgaven: readonly Opgave[], seedrij: number): number =>
  seedrij - VOET_ROWS - 1 - (opgaveplaatsen(opgaven, 0).at(-1)?.einde ?? 0);

/** Where the exercises stand one below the other, under so many rows. Whoever reads, judges or repairs them asks this. */
export function opgaveplaatsen(opgaven: readonly Opgave[], boven: number): Opgaveplaats[] {
  let above = boven;
  return opgaven.map((opgave) => {
    const plaats = opgaveplaats(opgave, above);
    above = plaats.einde;
    return plaats;
  });
}

function opgaveplaats(opgave: Opgave, boven: number): Opgaveplaats {
  const gegevens: Record<string, string> = {};
  let last = Math.max(2, opgave.tabel?.length ?? 0, opgave.diagram === 'beeld' ? BEELD_ROWS : 0, bronrijen(opgave) + 1);
  for (const cell in opgave.blad.cellen) {
    // Every one of them has a column of one letter.
    const row = Number(cell.slice(1));
    if (row > last) last = row;
    gegevens[cell] = cell.charAt(0) + String(row + boven);
  }
  const { doorvoeren } = opgave.blad;
  const answer = last + 1;
  const end = Math.max(answer + 2, heeftGrafiek(opgave) ? DIAGRAM_ROWS + 2 : 0);
  return {
    opgave,
    boven,
    vraag: `A${boven + 1}`,
    gegevens,
    antwoord: `B${boven + answer}`,
    oordeel: `D${boven + answer}`,
    feedback: `A${boven + answer + 1}`,
    ...(doorvoeren && { doorvoeren: `${below(doorvoeren.cel, boven)}:${below(doorvoeren.tot, boven)}` }),
    einde: boven + end,
  };
}

/** Whether a real chart belongs to it: signs in a row are text. */
export const heeftGrafiek = ({ diagram }: Opgave): boolean => diagram !== null && diagram !== 'beeld';

/** A graph of two formulas is drawn from a table beside it, which no template holds. */
export const BRONTABELRIJEN = 8;
export const heeftBrontabel = ({ diagram, tabel }: Opgave): boolean => diagram === 'lijn' && tabel === null;
const bronrijen = (opgave: Opgave): number => (heeftBrontabel(opgave) ? BRONTABELRIJEN : 0);

const below = (cell: string, rows: number): string => cell.charAt(0) + String(Number(cell.slice(1)) + rows);
