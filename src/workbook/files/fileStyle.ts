/** How a cell looks; what is left out is as usual. Colours as #RRGGBB. */
export interface FileStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify' | 'fill' | 'distributed' | 'centerContinuous';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap?: boolean;
  /** Smaller where the text does not fit. */
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<FileEdge, FileBorder>>>;
  /** In Excel's invariant notation. */
  readonly format?: string;
  /** May be changed on a protected sheet. */
  readonly unlocked?: boolean;
}

/** In the order of the file. */
export const EDGES = ['left', 'right', 'top', 'bottom'] as const;
export type FileEdge = (typeof EDGES)[number];

export interface FileBorder {
  readonly line: 'thin' | 'medium' | 'thick' | 'double' | 'hair' | 'dotted' | 'dashed' | (string & {});
  readonly color?: string;
}
