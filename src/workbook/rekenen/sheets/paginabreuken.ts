/** Rows that stay together on one page, and how high they are in points. */
export interface Paginadeel {
  readonly first: number;
  readonly points: number;
}

/** The rows that must begin a page so that no part is cut; what stands above the first part takes so many points. */
export function paginabreuken(delen: readonly Paginadeel[], boven: number, pagina: number, herhaald = 0): number[] {
  const breaks: number[] = [];
  let used = boven;
  for (const { first, points } of delen) {
    if (used + points > pagina && used > herhaald) {
      breaks.push(first);
      used = herhaald;
    }
    used += points;
  }
  return breaks;
}
