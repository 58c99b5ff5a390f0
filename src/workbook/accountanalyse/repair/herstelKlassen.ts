import { columnName } from '../../area';
import { inExcel } from '../../inExcel';
import { inputsOf, type CellInput } from '../../store/cellContent';
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
 * cell gets one in the first empty column beside the table.
 */
export const herstelKlassen = (): Promise<Undo> =>
  inExcel(async (context) => {
    const { accounts } = (await openBoek(context)).tables;
    if (!accounts) throw new WorkbookError('damaged');
    const sheet = context.workbook.worksheets.getItem(accounts.sheet.id);
    const name = sheet.names.getItemOrNullObject(bereiknamen.klasseblok).load('name');
    const blok = name.getRangeOrNullObject().load('rowIndex,columnIndex');
    const used = sheet.getUsedRange().load('formulas,rowIndex,columnIndex');
    await context.sync();
    const isNieuw = blok.isNullObject;
    const plek = isNieuw ? legePlek(accounts, used) : { row: blok.rowIndex, column: blok.columnIndex };
    const cell = sheet.getRangeByIndexes(plek.row, plek.column, 1, 1);
    if (isNieuw) {
      if (!name.isNullObject) name.delete();
      sheet.names.add(bereiknamen.klasseblok, cell);
    }
    const verwijzing = verwijzingVan(accounts, plek);
    const formules = Object.entries(accountformules(verwijzing, registertaal(accounts)));
    const columns = formules.flatMap(([kolom, formula]) => {
      const index = accounts.at.get(kolom);
      return index === undefined ? [] : [{ index, formula }];
    });
    const body = accounts.table.getDataBodyRange();
    const ranges = [cell, ...columns.map(({ index }) => body.getColumn(index))];
    for (const range of ranges) range.load('formulas,values');
    await context.sync();
    const before = ranges.map(inputsOf);
    cell.formulas = [[klasseblokformule(verwijzing)]];
    columns.forEach(({ formula }, index) => {
      (ranges[index + 1] as Excel.Range).formulas = Array.from({ length: accounts.body.rows }, () => [formula]);
    });
    for (const range of ranges) range.load('address,formulas');
    await context.sync();
    const written = ranges.map(({ address, formulas }, index): Geschreven => ({
      address: address.replace(/^.*!/, ''),
      before: before[index] ?? [],
      after: formulas.map(([formula]) => formula as unknown),
    }));
    return once(() => zetTerug(accounts.sheet.id, written, isNieuw));
  });

/** The first cell beside the table, an empty column away from it, that has nothing at all below it. */
function legePlek({ body, headers }: PresentTable, used: Excel.Range): Plek {
  const isEmpty = (column: number): boolean =>
    used.formulas
      .slice(Math.max(0, body.row - used.rowIndex))
      .every((cells: readonly unknown[]) => (cells[column - used.columnIndex] ?? '') === '');
  const after = (column: number): number => (isEmpty(column) ? column : after(column + 1));
  return { row: body.row, column: after(body.column + headers.length + 1) };
}

/** The table as formulas name it, with the cells that the classes fill and the head that rows are counted from. */
function verwijzingVan(table: PresentTable, { row, column }: Plek): Accountsverwijzing {
  const letter = columnName(column);
  return {
    ...accountskoppen(table),
    klassen: `$${letter}$${row + 1}:$${letter}$${row + MEESTE_ACCOUNTS}`,
    eersteKop: `$${columnName(table.body.column)}$${table.body.row}`,
  };
}

/** Cells below each other that got a formula. */
interface Geschreven {
  readonly address: string;
  readonly before: readonly (readonly CellInput[])[];
  readonly after: readonly unknown[];
}

/** Puts back what stood there; not over what was changed since. */
const zetTerug = (id: string, written: readonly Geschreven[], isNieuw: boolean): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const ranges = written.map(({ address }) => sheet.getRange(address).load('formulas'));
    await context.sync();
    const isSame = ranges.every(({ formulas }, index) =>
      formulas.every(([formula], row) => formula === written[index]?.after[row]),
    );
    if (!isSame) throw new WorkbookError('changed');
    ranges.forEach((range, index) => {
      range.formulas = (written[index]?.before ?? []).map((row) => [...row]);
    });
    if (isNieuw) sheet.names.getItem(bereiknamen.klasseblok).delete();
    await context.sync();
  });
