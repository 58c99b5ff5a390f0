import { takenVan } from '../../../src/calc/rekenen/taken';
import type { Klasopdracht } from '../../../src/calc/rekenen/klas';
import { readBook } from '../../../src/workbench/files/read/readBook';
import { areaAt } from '../../../src/workbook/areaAt';
import type { FileBook, FileCell } from '../../../src/workbook/files/book';
import { writeBook } from '../../../src/workbook/files/writeBook';
import { klasbestanden } from '../../../src/workbook/rekenen/bestanden/klasbestanden';
import { leesLeerlingbestand, type Leerlingbestand } from '../../../src/workbook/rekenen/bestanden/leesLeerlingbestand';
import { opgaveplaatsen, type Opgaveplaats } from '../../../src/workbook/rekenen/opgaveplaatsen';
import { leerlingopgaven } from '../../../src/workbook/rekenen/leerlingopgaven';
import { KOP_ROWS } from './opgaven';

/** Small, and with an exercise whose formula is filled down. */
export const klas: Klasopdracht = {
  klas: 'MAV3A',
  leerlingen: 2,
  cellen: ['Y1-VV', 'X2-GHM'],
  aantal: 16,
  formule: 'mag',
  groot: false,
  uitgaven: {},
};

export const uitgedeeld = (more: Partial<Klasopdracht> = {}, nummer = 1): Uint8Array =>
  [...klasbestanden({ ...klas, ...more })][nummer - 1]?.bytes ?? new Uint8Array();

export const plaatsen = (leerling = '01'): Opgaveplaats[] =>
  opgaveplaatsen(leerlingopgaven(klas, leerling).opgaven, KOP_ROWS);

/** The only exercise of this class that is filled down. */
export const doorvoerplaats = (): Opgaveplaats & { readonly doorvoeren: string } => {
  const found = plaatsen().find(({ doorvoeren }) => doorvoeren !== undefined);
  if (found?.doorvoeren === undefined) throw new Error(`None of ${takenVan(klas, '01').join(', ')} is filled down.`);
  return { ...found, doorvoeren: found.doorvoeren };
};

/** The book with other contents in some cells, as somebody filled it in. */
export function ingevuld(bytes: Uint8Array, cellen: Readonly<Record<string, Partial<FileCell>>>): FileBook {
  const book = readBook(bytes);
  const [first, ...others] = book.sheets;
  if (!first) throw new Error('The file holds no sheet.');
  const wanted = new Map(
    Object.entries(cellen).map(([address, cell]) => {
      const { row, column } = areaAt(address);
      return [`${row} ${column}`, cell] as const;
    }),
  );
  const rows = first.rows.map(({ cells, row, ...more }) => ({
    row,
    ...more,
    cells: cells.map((cell) => {
      const { style, ...content } = wanted.get(`${row} ${cell.column}`) ?? {};
      return { ...cell, ...content, ...(style ? { style: { ...cell.style, ...style } } : {}) };
    }),
  }));
  return { ...book, sheets: [{ ...first, rows }, ...others] };
}

export const ingeleverd = (bytes: Uint8Array, cellen: Readonly<Record<string, Partial<FileCell>>>): Uint8Array =>
  writeBook(ingevuld(bytes, cellen));

/** What was read; a file that cannot be read fails the test. */
export function gelezen(bytes: Uint8Array, opdracht: Pick<Klasopdracht, 'klas' | 'geheim'> = klas): Leerlingbestand {
  const uitkomst = leesLeerlingbestand(bytes, opdracht);
  if ('fout' in uitkomst) throw new Error(uitkomst.fout, { cause: uitkomst.cause });
  return uitkomst;
}
