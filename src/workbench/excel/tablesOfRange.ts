import { itemNotFound } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** The tables that a range touches. */
export class TablesOfRange extends Collection<Table> {
  readonly type = 'TableScopedCollection';
  constructor(
    private readonly workbook: Workbook,
    private readonly isIn: (table: Table) => boolean,
  ) {
    super();
  }
  protected items(): Table[] {
    return this.workbook.Tables.all.filter(this.isIn);
  }
  GetFirst(): Table {
    const [first] = this.all;
    if (!first) throw itemNotFound();
    return first;
  }
}
