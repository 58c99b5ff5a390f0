/** How Excel draws a table. */
export interface TableLook {
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
}
/** Of a table of which nothing was said. */
const USUAL_LOOK: TableLook = {
  style: 'TableStyleMedium2',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButton: true,
};

/** The looks of the tables of a workbook, by id, and who hears when one changes. */
export class TableLooks {
  private readonly looks = new Map<string, TableLook>();
  private readonly listeners = new Set<(id: string) => void>();

  of(id: string): TableLook {
    return this.looks.get(id) ?? USUAL_LOOK;
  }
  change(id: string, change: Partial<TableLook>): void {
    this.looks.set(id, { ...this.of(id), ...change });
    this.listeners.forEach((listener) => listener(id));
  }
  onChange(listener: (id: string) => void): void {
    this.listeners.add(listener);
  }
}
