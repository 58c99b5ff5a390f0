import { itemNotFound } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import type { TableModel, WorkbookModel } from './model';

/** The tables that a range touches. */
export class TablesOfRange extends Collection<TableModel> {
  readonly type = 'TableScopedCollection';
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly isIn: (table: TableModel) => boolean,
  ) {
    super();
  }
  protected items(): TableModel[] {
    return this.workbook.Tables.all.filter(this.isIn);
  }
  GetFirst(): TableModel {
    const [first] = this.all;
    if (!first) throw itemNotFound();
    return first;
  }
}
