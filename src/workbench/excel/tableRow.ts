import type { Scalar } from '../grid/cellContent';
import { invalidArgument, wrongSize } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import type { Range } from './range';
import type { TableGeometry } from './tableGeometry';

type RowValues = (Scalar | null)[];

/** The rows under the head of a table. */
export class TableRowCollection extends Collection<TableRow> {
  readonly type = 'TableRowCollection';
  constructor(private readonly table: TableGeometry) {
    super();
  }
  protected items(): TableRow[] {
    return Array.from({ length: this.table.bodyRows }, (_, index) => new TableRow(this.table, index));
  }

  /** What stands below within the columns of the table moves down. */
  Add(index?: number | null, values?: RowValues[] | RowValues | null): TableRow {
    const rows = values ? ((Array.isArray(values[0]) ? values : [values]) as RowValues[]) : [];
    const { area, bodyRows } = this.table;
    if (rows.some((row) => row.length !== area.columns)) throw wrongSize();
    const at = index === null || index === undefined || index < 0 ? bodyRows : index;
    if (at > bodyRows) throw invalidArgument();
    const count = Math.max(1, rows.length);
    this.table.insertRows(at, count);
    if (rows.length)
      this.table
        .GetDataBodyRange()
        .GetRow(at)
        .GetResizedRange(count - 1, 0).Values = rows;
    return new TableRow(this.table, at);
  }
}

/** A row by its place: unlike a column it has no identity. */
export class TableRow {
  readonly type = 'TableRow';
  constructor(
    private readonly table: TableGeometry,
    readonly Index: number,
  ) {}
  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  /** What stands below within the columns of the table moves up; the only row is emptied. */
  Delete(): void {
    if (this.table.bodyRows === 1) this.GetRange().Clear('Contents');
    else this.table.deleteRow(this.Index);
  }
}
