import { parseArea } from '../../area';
import type { FileValue } from '../../files/book';
import type { Package } from '../../files/read/package';
import { StoredSheet } from '../../files/read/storedSheet';
import { readTables } from '../../files/read/tables';
import type { WorkbookPart } from '../../files/read/workbook';
import { readRows } from '../../store/tableRows';
import type { Boekpoging } from '../rekenboek';
import { pogingkinds, pogingkolommen, POGINGENTABEL } from '../store/pogingkolommen';
import { inVolgorde, pogingVan } from '../store/pogingVan';

/** More than anybody practises. */
const MOST_ROWS = 20_000;

/** The log of attempts of a file, oldest first; empty where there is none. What a row says and cannot be read is left out. */
export function leesPogingen(file: Package, { sheets, texts, styles }: WorkbookPart): readonly Boekpoging[] {
  const logs = sheets.flatMap(({ path }) =>
    readTables(file, path)
      .filter(({ name }) => name.toUpperCase() === POGINGENTABEL.toUpperCase())
      .map((table) => ({ path, ...table })),
  );
  const pogingen = logs.flatMap(({ path, range, columns }) => {
    const area = parseArea(range);
    if (!area || area.rows < 2) return [];
    const at = new Map(
      pogingkolommen.map(({ key, headers }): [string, number] => [
        key,
        columns.findIndex(({ name }) => (headers as readonly string[]).includes(name)),
      ]),
    );
    for (const [key, index] of at) if (index < 0) at.delete(key);
    const body = { ...area, row: area.row + 1, rows: Math.min(area.rows - 1, MOST_ROWS), columns: columns.length };
    const cells = new StoredSheet(file.text(path) ?? '', { texts, styles: styles.cells }).rows(body);
    const values = cells.map((row) => row.map(({ value }) => plainValue(value)));
    return readRows(values, at, pogingkinds).rows.flatMap((row) => pogingVan(row) ?? []);
  });
  return inVolgorde(pogingen);
}

const plainValue = (value: FileValue): string | number | boolean =>
  typeof value === 'object' ? (value?.error ?? '') : value;
