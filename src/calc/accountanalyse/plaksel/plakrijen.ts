/** A row of what was pasted: its cells, and which line it was, from 1. */
export interface Plakrij {
  readonly cellen: readonly string[];
  readonly rij: number;
}

/** How the cells of a line are told apart. Columns between spaces cannot be empty. */
export type Scheiding = 'tab' | 'puntkomma' | 'spaties';

const scheiders: Readonly<Record<Scheiding, RegExp>> = { tab: /\t/, puntkomma: /;/, spaties: / {2,}/ };

/**
 * The lines of a pasted table as cells. Excel and web pages put tabs between them, a file `;`, and a document as many
 * spaces as it takes. Empty lines stay, because figures without labels go by their place; the last line break does not
 * begin one.
 */
export function plakrijen(tekst: string): { readonly rijen: readonly Plakrij[]; readonly scheiding: Scheiding } {
  const lines = tekst
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n');
  const scheiding = lines.some((line) => line.includes('\t'))
    ? 'tab'
    : lines.some((line) => line.includes(';'))
      ? 'puntkomma'
      : 'spaties';
  const rijen = lines.map((line, index) => ({
    cellen: (scheiding === 'spaties' ? line.trim() : line).split(scheiders[scheiding]).map(zonderAanhaling),
    rij: index + 1,
  }));
  return { rijen, scheiding };
}

const zonderAanhaling = (cel: string): string =>
  cel
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
