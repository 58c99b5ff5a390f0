import type { Klasoverzicht } from './klasoverzicht';

/** The overview of a class as a text file: with `;` for a Dutch spreadsheet, with `,` for an English one. */
export function klasCsv(_overzicht: Klasoverzicht, _scheiding: ';' | ','): string {
  throw new Error('klasCsv');
}
