import type { Opgave } from '../../calc/rekenen/opgave';

/** Where one exercise stands on a sheet. Every address is one on that sheet. */
export interface Opgaveplaats {
  readonly opgave: Opgave;
  /** The rows above it: its first row is the next one. */
  readonly boven: number;
  /** The cell that holds the question; it runs on over the columns beside it. */
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
  /** The cells that its chart covers, below everything else. */
  readonly diagram?: string;
  /** The last row of it, which stays empty: what comes next begins below. */
  readonly einde: number;
}

export const FEEDBACKKOLOMMEN = ['A', 'F'] as const;
/** A chart is so many columns wide that it is seen beside the pane, on a laptop too. */
const DIAGRAMKOLOMMEN = ['A', 'D'] as const;
/** How many rows a chart takes, and a row of signs with its legend. */
const DIAGRAM_ROWS = 15;
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
  const feedback = boven + answer + 1;
  const end = feedback + (heeftGrafiek(opgave) ? DIAGRAM_ROWS : 0);
  return {
    opgave,
    boven,
    vraag: `A${boven + 1}`,
    gegevens,
    antwoord: `B${boven + answer}`,
    oordeel: `D${boven + answer}`,
    feedback: `A${feedback}`,
    ...(doorvoeren && { doorvoeren: `${below(doorvoeren.cel, boven)}:${below(doorvoeren.tot, boven)}` }),
    ...(end > feedback && { diagram: `${DIAGRAMKOLOMMEN[0]}${feedback + 1}:${DIAGRAMKOLOMMEN[1]}${end}` }),
    einde: end + 1,
  };
}

/** Whether a real chart belongs to it: signs in a row are text. */
export const heeftGrafiek = ({ diagram }: Opgave): boolean => diagram !== null && diagram !== 'beeld';

/** A graph of two formulas is drawn from a table beside it, which no template holds. */
export const BRONTABELRIJEN = 8;
export const heeftBrontabel = ({ diagram, tabel }: Opgave): boolean => diagram === 'lijn' && tabel === null;
const bronrijen = (opgave: Opgave): number => (heeftBrontabel(opgave) ? BRONTABELRIJEN : 0);

const below = (cell: string, rows: number): string => cell.charAt(0) + String(Number(cell.slice(1)) + rows);
