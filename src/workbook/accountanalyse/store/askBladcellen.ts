import { columnName, type Area } from '../../area';
import { fullReferenceText } from '../../reference';
import type { AccName } from '../../plan';
import type { Aanwezigblad } from './openAccount';

/** The cells of a sheet, and where the ranges that have a name on it stand. */
export interface Bladcellen {
  readonly blad: Aanwezigblad;
  readonly bereik: (name: AccName) => Area | undefined;
  /** By row and column from zero; a cell that nothing was ever put in is an empty text. */
  readonly value: (row: number, column: number) => unknown;
  readonly formula: (row: number, column: number) => unknown;
  readonly address: (row: number, column: number) => string;
}

/** Asks for all that stands on a sheet: two requests, however much it is. */
export function askBladcellen(blad: Aanwezigblad, names: readonly AccName[]): () => Bladcellen {
  const { sheet } = blad;
  const used = sheet.getUsedRangeOrNullObject(true).load('values,formulas,rowIndex,columnIndex');
  const asked = names.map((name) => {
    const range = sheet.names.getItemOrNullObject(name).getRangeOrNullObject();
    return [name, range.load('rowIndex,columnIndex,rowCount,columnCount')] as const;
  });
  return () => {
    const areas = new Map(
      asked.flatMap(([name, range]) => (range.isNullObject ? [] : [[name, areaOf(range)] as const])),
    );
    const from = (cells: readonly (readonly unknown[])[] | undefined, row: number, column: number): unknown =>
      cells?.[row]?.[column] ?? '';
    const at = (what: 'values' | 'formulas') => (row: number, column: number) =>
      used.isNullObject ? '' : from(used[what], row - used.rowIndex, column - used.columnIndex);
    return {
      blad,
      bereik: (name) => areas.get(name),
      value: at('values'),
      formula: at('formulas'),
      address: (row, column) => fullReferenceText({ sheet: blad.name, address: `${columnName(column)}${row + 1}` }),
    };
  };
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
