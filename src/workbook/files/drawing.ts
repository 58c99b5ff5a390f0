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
  readonly kind: 'bar' | 'column' | 'line' | 'pie';
  readonly name: string;
  readonly title?: string;
  readonly description: string;
  readonly series: readonly FileSeries[];
  readonly at: FileAnchor;
  /** Of the figures along the axis. */
  readonly format?: string;
}

export interface FileSeries {
  readonly name?: string;
  /** With the sheet: "Blad1!$A$2:$A$9". */
  readonly categories?: string;
  readonly values: string;
  readonly color?: string;
}
