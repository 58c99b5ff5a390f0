/** How a sheet goes on paper. Lengths in points. */
export interface FilePage {
  readonly paper: 'a4' | 'letter';
  readonly landscape?: boolean;
  /** So many pages wide and high at most; 0 leaves it free. */
  readonly fit?: { readonly wide: number; readonly high: number };
  readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly centered?: boolean;
  /** The number of its first page; left out it goes on from what is printed before. */
  readonly firstPage?: number;
  /** Without the sheet, "A1:N60". */
  readonly area?: string;
  /** Repeated on every page: "3:4" and "A:B". */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** Rows and columns that begin a page, counted from zero. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly header?: FileBand;
  readonly footer?: FileBand;
}

/** A line of text at the top or bottom of every page, in Excel's codes: "&P" is the page. */
export interface FileBand {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}
