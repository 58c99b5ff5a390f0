import { SheetTableInsertColumnAtCommand, SheetTableRemoveColumnAtCommand } from '@univerjs/sheets-table';
import type { Scalar } from '../grid/cellContent';
import { invalidArgument, itemNotFound, wrongSize } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import type { Range } from './range';
import type { TableGeometry } from './tableGeometry';

/** The columns of a table, from left to right. */
export class TableColumnCollection extends Collection<TableColumn> {
  readonly type = 'TableColumnCollection';
  constructor(private readonly table: TableGeometry) {
    super();
  }
  protected items(): TableColumn[] {
    return this.table.info.columns.map(({ id }) => new TableColumn(this.table, id));
  }

  /** What stands to the right beside the table moves along. */
  Add(index?: number | null, values?: (Scalar | null)[][] | null, name?: string | null): TableColumn {
    const { area, place, workbook } = this.table;
    this.table.mayChange();
    if (values && values.length !== area.rows) throw wrongSize();
    const at = index === null || index === undefined || index < 0 ? area.columns : index;
    if (at > area.columns) throw invalidArgument();
    const sheet = this.table.Worksheet.facade;
    workbook.grid.grow(sheet, { ...area, columns: sheet.getMaxColumns() - area.column + 1 });
    const insertion = { ...place, index: area.column + at, count: 1 };
    if (!workbook.grid.run(SheetTableInsertColumnAtCommand.id, insertion)) throw invalidArgument();
    const column = this.GetItemAt(at);
    if (values) column.Values = values;
    if (name || !values) column.Name = name ?? this.freeName();
    return column;
  }

  private freeName(): string {
    let number = this.Count;
    while (this.find(`Column${number}`)) number++;
    return `Column${number}`;
  }
}

/** A handle: Univer's id of the column is the identity, so a new header or another place does not disturb it. */
export class TableColumn {
  readonly type = 'TableColumn';
  constructor(
    private readonly table: TableGeometry,
    private readonly univerId: string,
  ) {}
  get Id(): number {
    return numberOf(this.univerId);
  }
  get Index(): number {
    const index = this.table.info.columns.findIndex(({ id }) => id === this.univerId);
    if (index < 0) throw itemNotFound();
    return index;
  }
  get Name(): string {
    return String(this.GetHeaderRowRange().readNow()[0]?.[0]?.value ?? '');
  }
  set Name(name: string) {
    this.GetHeaderRowRange().Values = [[name]];
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
  Delete(): void {
    const { area, place, workbook } = this.table;
    this.table.mayChange();
    const removal = { ...place, index: area.column + this.Index, count: 1 };
    if (!workbook.grid.run(SheetTableRemoveColumnAtCommand.id, removal)) throw invalidArgument();
  }
}

/** Excel numbers columns, Univer names them: a number that stays the same as long as the name does (FNV-1a, 31 bits). */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 1;
}
