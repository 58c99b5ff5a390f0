/** Rows that stay together where they can, from the first to the last, and how high each of them is. */
export interface KeptRows {
  readonly first: number;
  readonly last: number;
}
export interface PagedSheet {
  readonly end: number;
  readonly heightOf: (row: number) => number;
  /** What one page holds, in the points of the sheet; later pages lose the rows that are repeated on them. */
  readonly pageHeight: number;
  readonly repeated: number;
  /** In the order of the sheet; they do not overlap. */
  readonly kept: readonly KeptRows[];
}

/** The rows that must begin a page so that no part is cut that fits on one. Where nothing is kept, the paper breaks. */
export function pageBreaks({ end, heightOf, pageHeight, repeated, kept }: PagedSheet): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  let room = pageHeight;
  const turn = (): void => {
    used = 0;
    room = pageHeight - repeated;
  };
  for (let row = 1; row <= end; row++) {
    const part = kept.find(({ first }) => first === row);
    const height = part ? heightOfRows(part, heightOf) : 0;
    if (part && row > 1 && used + height > room && height <= pageHeight - repeated) {
      breaks.push(row);
      turn();
    } else if (used + heightOf(row) > room) turn();
    used += heightOf(row);
  }
  return breaks;
}

function heightOfRows({ first, last }: KeptRows, heightOf: (row: number) => number): number {
  let height = 0;
  for (let row = first; row <= last; row++) height += heightOf(row);
  return height;
}
