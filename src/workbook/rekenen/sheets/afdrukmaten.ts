import type { Bladmaten } from './bladmaten';

/** How a sheet for paper is made. */
export interface Afdrukwijze {
  readonly dichtheid: 'ruim' | 'compact';
  /** Whether there is a box to show how the answer was found. */
  readonly berekening: boolean;
  /** Large print. */
  readonly groot: boolean;
}

/** Lengths in points. */
export interface Afdrukmaten extends Bladmaten {
  /** Below a question, to write in, and between two exercises. */
  readonly werk: number;
  readonly antwoord: number;
  readonly tussen: number;
  /** The size of words beside the exercise, and of the seed, which only the teacher needs. */
  readonly klein: number;
  readonly seed: number;
  /** Whether there is a table of figures beside a chart that shows them. */
  readonly metTabel: boolean;
  /** Whether the boxes to write in take what is left of a page. */
  readonly isRekbaar: boolean;
}

/** A4 upright, as wide as its margins leave. */
export const PAPIER = {
  width: 595,
  height: 842,
  margins: { left: 36, right: 36, top: 42, bottom: 54, header: 20, footer: 24 },
} as const;
/** A number, labels, three columns of figures, and what is left for a chart. */
const KOLOMMEN = [28, 100, 82, 72, 72, 169];
/** A unit in large print is longer. */
const GROTE_KOLOMMEN = [28, 100, 82, 72, 106, 135];
export const VRAAGBREEDTE = 495;

export function afdrukmaten({ dichtheid, berekening, groot }: Afdrukwijze): Afdrukmaten {
  const isWide = dichtheid === 'ruim';
  const size = groot ? 16 : isWide ? 11 : 10;
  const times = size / 11;
  return {
    size,
    sign: 5.3 * times,
    row: Math.ceil(15.5 * times),
    columns: groot ? GROTE_KOLOMMEN : KOLOMMEN,
    werk: (berekening ? (isWide ? 84 : 44) : isWide ? 40 : 0) * Math.max(1, times),
    antwoord: Math.ceil((isWide ? 26 : 20) * times),
    tussen: isWide ? 16 : 9,
    klein: groot ? 13 : 9,
    seed: groot ? 9 : 8,
    metTabel: groot,
    isRekbaar: berekening && (isWide || groot),
  };
}
