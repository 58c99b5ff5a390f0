/** How a table of ours is found again, whatever people call it and its columns. */
export interface TableSetting {
  readonly id: string;
  /** By what the column holds: Excel's id of it. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What each column of a table holds, from left to right, with the headers that it may have been given. */
export type KnownColumns = readonly { readonly key: string; readonly headers: readonly string[] }[];

/** A table of ours that is there. */
export interface PresentTable {
  readonly table: Excel.Table;
  readonly id: string;
  readonly name: string;
  readonly sheet: { readonly id: string; readonly name: string; readonly isProtected: boolean };
  /** By what a column holds, its place from the left; one that is gone is not in it. */
  readonly at: ReadonlyMap<string, number>;
  /** Excel's ids of the columns, by what they hold. */
  readonly ids: Readonly<Record<string, number>>;
  readonly headers: readonly string[];
  readonly missing: readonly string[];
  /** The cells below the header. */
  readonly body: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

export interface AskedTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

/** Asks for a table by its name or id; whether it is there is known after the next sync. */
export function askTable({ workbook }: Excel.RequestContext, key: string): AskedTable {
  const table = workbook.tables.getItemOrNullObject(key);
  const { worksheet: sheet } = table;
  return {
    table: table.load('id,name'),
    sheet: sheet.load('id,name'),
    protection: sheet.protection.load('protected'),
    columns: table.columns.load('items/id,items/name,items/index'),
    body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  };
}

/** The table with its columns: each found by Excel's id of it, or else by its header. */
export function presentTable(
  { table, sheet, protection, columns, body }: AskedTable,
  known: KnownColumns,
  setting: TableSetting | undefined,
): PresentTable {
  const items = [...columns.items].sort((a, b) => a.index - b.index);
  const at = new Map<string, number>();
  const taken = new Set<number>();
  const take = (key: string, index: number) => {
    if (index < 0 || at.has(key) || taken.has(index)) return;
    at.set(key, index);
    taken.add(index);
  };
  for (const { key } of known) {
    take(
      key,
      items.findIndex(({ id }) => id === setting?.columns[key]),
    );
  }
  // A workbook that went through another program has new ids, and its headers still.
  for (const { key, headers } of known) {
    take(
      key,
      items.findIndex(({ name }, index) => !taken.has(index) && headers.some((header) => sameHeader(header, name))),
    );
  }
  return {
    table,
    id: table.id,
    name: table.name,
    sheet: { id: sheet.id, name: sheet.name, isProtected: protection.protected },
    at,
    ids: Object.fromEntries([...at].map(([key, index]) => [key, items[index]?.id ?? 0])),
    headers: items.map(({ name }) => name),
    missing: known.map(({ key }) => key).filter((key) => !at.has(key)),
    body: { row: body.rowIndex, column: body.columnIndex, rows: body.rowCount, columns: body.columnCount },
  };
}

const sameHeader = (a: string, b: string): boolean => a.trim().toUpperCase() === b.trim().toUpperCase();
