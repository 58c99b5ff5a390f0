import type { ChartKind } from '../chartKind';
import type { PlannedAxisTitles } from '../plannedDrawing';

/** The place of something that floats above the cells: its first cell, counted from zero, and its size in points. */
export interface FileAnchor {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface FileImage {
  readonly name: string;
  /** For people who do not see it. */
  readonly description: string;
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  readonly at: FileAnchor;
}

export interface FileChart {
  readonly kind: ChartKind;
  readonly name: string;
  readonly title?: string;
  readonly description: string;
  readonly series: readonly FileSeries[];
  readonly at: FileAnchor;
  /** Of the figures along the axis. */
  readonly format?: string;
  readonly axisTitles?: PlannedAxisTitles;
  /** Where the axis of the figures begins and ends, where somebody chose that. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** How far its lines are apart. */
  readonly step?: number;
  /** Whether the categories run the other way: of bars the first then stands on top. */
  readonly reversed?: boolean;
  /** Below when left out, and only where there is more than one thing to tell apart. */
  readonly legend?: LegendPlace | 'none';
}
export type LegendPlace = 'Top' | 'Bottom' | 'Left' | 'Right';

export interface FileSeries {
  readonly name?: string;
  /** The cell that the name is taken from: "Blad1!$B$1". */
  readonly nameCell?: string;
  /** With the sheet: "Blad1!$A$2:$A$9". */
  readonly categories?: string;
  readonly values: string;
  readonly color?: string;
  /** Where it differs from that of the chart: a line over columns. */
  readonly kind?: ChartKind;
  readonly labels?: ChartLabels;
}

/** What stands at each point of a series. */
export interface ChartLabels {
  readonly value?: boolean;
  readonly percentage?: boolean;
  readonly category?: boolean;
  readonly series?: boolean;
  /** Of the value. */
  readonly format?: string;
}

/** The series that are drawn in one way, with their place in the chart. */
export interface SeriesGroup {
  readonly kind: ChartKind;
  readonly series: readonly (FileSeries & { readonly index: number })[];
}

export function groupedByKind({ kind, series }: FileChart): SeriesGroup[] {
  const placed = series.map((one, index) => ({ ...one, index }));
  const kinds = new Set([kind, ...series.map((one) => one.kind ?? kind)]);
  return [...kinds].map((each) => ({ kind: each, series: placed.filter((one) => (one.kind ?? kind) === each) }));
}
