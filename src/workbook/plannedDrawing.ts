import type { ChartKind } from './chartKind';

/** A picture that floats above the cells. */
export interface PlannedImage {
  readonly name: string;
  /** For people who do not see it. */
  readonly description: string;
  /** A data address: PNG or JPEG. */
  readonly data: string;
  /** The cell that its top left corner is in. */
  readonly at: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** A chart of cells on the same sheet. */
export interface PlannedChart {
  readonly name: string;
  readonly kind: ChartKind;
  /** What it says: one message. */
  readonly title: string;
  readonly description: string;
  /** The words along the axis: "A5:A9". */
  readonly categories: string;
  /** A figure that is missing is #N/A in its cell: Excel draws a text as zero. */
  readonly series: readonly { readonly name: string; readonly values: string }[];
  /** The cells that it covers: "F4:K18". */
  readonly at: string;
  /** Of the figures along the axis. */
  readonly format?: string;
  /** What stands along the axes, with the unit. */
  readonly axisTitles?: PlannedAxisTitles;
  /** Of the figures; what is left out the chart decides. */
  readonly scale?: PlannedScale;
  /** What each point or part says itself: what it is, so that nobody needs its colour, or its figure. */
  readonly labels?: 'category' | 'value';
}

/** Where an axis begins and ends, and how far its lines are apart. */
export interface PlannedScale {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
}

export interface PlannedAxisTitles {
  readonly categories?: string;
  readonly values?: string;
}
