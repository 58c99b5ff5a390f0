import { Collection } from '../richapi/objects';
import type { SheetsModel, WorkbookModel } from './model';
import { sends } from './sentEvents';
import { checkSheetName } from './sheetName';
import { Worksheet } from './worksheet';

/** The sheets in the order of their tabs. */
export class WorksheetCollection extends Collection<Worksheet> implements SheetsModel {
  readonly type = 'WorksheetCollection';
  constructor(private readonly workbook: WorkbookModel) {
    super();
  }
  protected items(): Worksheet[] {
    return this.workbook.grid.workbook.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }
  /** At the end, and not activated: Univer's facade would do that too. */
  Add(name?: string | null): Worksheet {
    const free = name || this.freeName();
    checkSheetName(free, this);
    const { grid } = this.workbook;
    const active = grid.workbook.getActiveSheet().getSheetId();
    return grid.asHost(() => {
      const id = grid.workbook.insertSheet(free).getSheetId();
      grid.workbook.setActiveSheet(active);
      return this.sheet(id);
    });
  }
  GetActiveWorksheet(): Worksheet {
    return this.sheet(this.workbook.grid.workbook.getActiveSheet().getSheetId());
  }
  GetFirst(visibleOnly?: boolean | null): Worksheet {
    return this.counted(visibleOnly)[0] ?? this.GetItemAt(0);
  }
  GetLast(visibleOnly?: boolean | null): Worksheet {
    return this.counted(visibleOnly).at(-1) ?? this.GetItemAt(this.Count - 1);
  }

  private sheet(id: string): Worksheet {
    return new Worksheet(this.workbook, id);
  }
  private counted(visibleOnly: boolean | null = false): Worksheet[] {
    return this.all.filter((sheet) => !visibleOnly || sheet.Visibility === 'Visible');
  }
  private freeName(): string {
    let number = this.Count + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
sends(
  WorksheetCollection.prototype,
  'DataChanged',
  'SelectionChanged',
  'Activated',
  'Deactivated',
  'Calculated',
  'Added',
  'Deleted',
);
