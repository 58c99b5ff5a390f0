/** Lengths in points. */
export interface PlannedMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** How a sheet goes on paper: A4, always one page wide and as many pages long as it needs, unless it must be one. */
export interface PlannedPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly isOnePage?: true;
  /** What is printed: "A1:N60", or "A:I" of what grows. */
  readonly area: string;
  /** Repeated at the top of every page: "14:14". */
  readonly titleRows?: string;
  readonly margins: PlannedMargins;
  /** Its pages count from 1, whatever is printed before it. */
  readonly countsAlone?: true;
  /** In Excel's codes: "&P" is the page, "&N" how many there are. */
  readonly footer: { readonly left?: string; readonly center?: string; readonly right?: string };
  /** The rows that begin a page, as they are numbered in the sheet. */
  readonly breaks: readonly number[];
}
