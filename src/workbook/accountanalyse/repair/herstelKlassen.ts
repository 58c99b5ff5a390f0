import { columnName } from '../../area';
import { inExcel } from '../../inExcel';
import { once } from '../../store/once';
import type { PresentTable } from '../../store/presentTable';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../accountboek';
import { accountformules, klasseblokformule, type Accountsverwijzing } from '../sheets/accountformules';
import { bereiknamen } from '../sheets/accountnamen';
import { MEESTE_ACCOUNTS } from '../sheets/accountsIndeling';
import { accountskoppen, registertaal } from '../store/accountregister';
import { openBoek } from '../store/openAccount';

interface Plek {
  readonly row: number;
  readonly column: number;
}

/**
 * Lets the table of accounts compute again, wherever it and the block with the classes stand by now. A block that lost its
 * cell gets one beside the table.
 */
export const herstelKlassen = (): Promise<Undo> =>
  inExcel(async (context) => {
    const { accounts } = (await openBoek(context)).tables;
    if (!accounts) throw new WorkbookError('damaged');
    const sheet = context.workbook.worksheets.getItem(accounts.sheet.id);
    const name = sheet.names.getItemOrNullObject(bereiknamen.klasseblok).load('name');
    const blok = name.getRangeOrNullObject().load('rowIndex,columnIndex');
    await context.sync();
    const { body, headers } = accounts;
    const isNieuw = blok.isNullObject;
    const plek = isNieuw
      ? { row: body.row, column: body.column + headers.length + 1 }
      : { row: blok.rowIndex, column: blok.columnIndex };
    const cell = sheet.getRangeByIndexes(plek.row, plek.column, 1, 1);
    if (isNieuw) {
      if (!name.isNullObject) name.delete();
      sheet.names.add(bereiknamen.klasseblok, cell);
    }
    const verwijzing = verwijzingVan(accounts, plek);
    cell.formulas = [[klasseblokformule(verwijzing)]];
    for (const [kolom, formula] of Object.entries(accountformules(verwijzing, registertaal(accounts)))) {
      const index = accounts.at.get(kolom);
      if (index === undefined) continue;
      const cells = Array.from({ length: body.rows }, () => [formula]);
      accounts.table.getDataBodyRange().getColumn(index).formulas = cells;
    }
    await context.sync();
    return once(() => (isNieuw ? haalWeg(accounts.sheet.id, plek) : Promise.resolve()));
  });

/** The table as formulas name it, with the cells that the classes fill and the head that rows are counted from. */
function verwijzingVan(table: PresentTable, { row, column }: Plek): Accountsverwijzing {
  const letter = columnName(column);
  return {
    ...accountskoppen(table),
    klassen: `$${letter}$${row + 1}:$${letter}$${row + MEESTE_ACCOUNTS}`,
    eersteKop: `$${columnName(table.body.column)}$${table.body.row}`,
  };
}

const haalWeg = (id: string, { row, column }: Plek): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.names.getItem(bereiknamen.klasseblok).delete();
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [['']];
    await context.sync();
  });
