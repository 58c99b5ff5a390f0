import type { Opgave } from '../../../calc/rekenen/opgave';
import type { PlannedCell, PlannedStyle } from '../../plan';
import type { PlannedBlock } from '../../plannedBlock';
import type { PlannedChart } from '../../plannedDrawing';

/** What a sheet for paper is made of while it is laid out. */
export interface Afdrukdelen {
  /** Six cells each. */
  readonly rows: PlannedCell[][];
  readonly heights: number[];
  readonly styles: PlannedStyle[];
  readonly formats: { readonly range: string; readonly format: string }[];
  readonly merged: string[];
  readonly charts: PlannedChart[];
  /** The figures of charts that have no table on paper, beside what is printed. */
  readonly naast: PlannedBlock[];
  /** The rows of the boxes to write in. */
  readonly vakken: number[];
}

export interface Afdrukopgave {
  readonly opgave: Opgave;
  readonly nummer: number;
  readonly seed: string;
}

/** Gives the number of the row. */
export function addRow({ rows, heights }: Afdrukdelen, points: number, cells: readonly PlannedCell[]): number {
  rows.push(Object.assign([null, null, null, null, null, null], cells));
  heights.push(points);
  return rows.length;
}
