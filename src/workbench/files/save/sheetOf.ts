import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import { areaText } from '../../../workbook/area';
import type { FileCell, FileColumn, FileRow, FileSheet, FileTable } from '../../../workbook/files/book';
import { givesArray } from '../../../workbook/files/givesArray';
import type { Table } from '../../excel/table';
import type { Workbook } from '../../excel/workbook';
import type { Worksheet } from '../../excel/worksheet';
import { areaOf } from '../../grid/gridRange';
import { chartsOf } from './chartsOf';
import { LookCache } from './lookCache';
import { protectionOf } from './protectionOf';

const POINTS_PER_PIXEL = 0.75;

/** A sheet of the grid, as a file holds it. */
export function sheetOf(sheet: Worksheet, workbook: Workbook): FileSheet {
  const { facade } = sheet;
  const config = facade.getSheet().getConfig();
  const protection = protectionOf(workbook.grid.protections.of(sheet.Id));
  const page = workbook.pages.get(sheet.Id);
  const { ySplit: rows, xSplit: columns } = config.freeze;
  return {
    name: sheet.Name,
    rows: rowsOf(sheet, workbook, config),
    columns: columnsOf(config, workbook),
    usualWidth: config.defaultColumnWidth * POINTS_PER_PIXEL,
    gridLines: sheet.ShowGridlines,
    merged: (config.mergeData ?? []).map((range) => areaText(areaOf(range))),
    tables: sheet.Tables.all.map(tableOf),
    validations: workbook.grid.validations.all(sheet.Id),
    conditionals: workbook.grid.conditionals.all(sheet.Id),
    images: sheet.Shapes.files,
    charts: chartsOf(sheet, workbook),
    ...(sheet.Visibility === 'Visible' ? {} : { visibility: sheet.Visibility === 'Hidden' ? 'hidden' : 'veryHidden' }),
    ...(sheet.TabColor === '' ? {} : { tabColor: sheet.TabColor }),
    ...(protection ? { protection } : {}),
    ...(page ? { page } : {}),
    ...(rows + columns > 0 ? { frozen: { rows, columns } } : {}),
  };
}

function rowsOf(sheet: Worksheet, workbook: Workbook, config: IWorksheetData): FileRow[] {
  const { grid } = workbook;
  const looks = new LookCache(workbook.grid);
  const used = grid.used(sheet.facade, null, false);
  const filled = new Map<number, FileCell[]>();
  if (used) {
    const model = sheet.facade.getSheet();
    grid.read(sheet.facade, used).forEach((contents, r) => {
      const row = used.row + r;
      const cells = contents.flatMap(({ value, formula }, c): FileCell[] => {
        const column = used.column + c;
        const style = looks.of(model.getCellRaw(row, column)?.s);
        if (value === '' && formula === null && style === undefined) return [];
        const cell = { column, ...(style === undefined ? {} : { style }) };
        if (formula === null) return [{ ...cell, value: value === '' ? null : value }];
        const spill = grid.spills.from(sheet.Id, row, column) ?? { row, column, rows: 1, columns: 1 };
        const isArray = spill.rows * spill.columns > 1 || givesArray(formula);
        return [{ ...cell, value: outcome(value), formula, ...(isArray ? { spill: areaText(spill) } : {}) }];
      });
      if (cells.length > 0) filled.set(row, cells);
    });
  }
  const sized = Object.keys(config.rowData).map(Number);
  return [...new Set([...filled.keys(), ...sized])]
    .sort((a, b) => a - b)
    .flatMap((row): FileRow[] => {
      const { h, ia, hd } = config.rowData[row] ?? {};
      const cells = filled.get(row) ?? [];
      // Univer keeps the height it gave a row itself apart from one that somebody chose.
      const height = h === undefined || ia === BooleanNumber.TRUE ? undefined : h * POINTS_PER_PIXEL;
      const hidden = hd === BooleanNumber.TRUE;
      if (cells.length === 0 && height === undefined && !hidden) return [];
      return [{ row, cells, ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) }];
    });
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!)$/;
const outcome = (value: string | number | boolean): FileCell['value'] => {
  if (typeof value === 'string' && ERROR.test(value)) return { error: value };
  return value;
};

function columnsOf(config: IWorksheetData, workbook: Workbook): FileColumn[] {
  const looks = new LookCache(workbook.grid);
  return Object.entries(config.columnData).flatMap(([column, data]): FileColumn[] => {
    const { w, hd, s } = data ?? {};
    const style = looks.of(s);
    if (w === undefined && hd !== BooleanNumber.TRUE && style === undefined) return [];
    return [
      {
        column: Number(column),
        ...(w === undefined ? {} : { width: w * POINTS_PER_PIXEL }),
        ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
        ...(style === undefined ? {} : { style }),
      },
    ];
  });
}

/** A column that computes itself hands its formula to new rows, as the first row reads it. */
function tableOf(table: Table): FileTable {
  const { grid } = table.workbook;
  const { formulas, row } = table.calculatedFormulas();
  const columns = table.Columns.all.map(({ Name: name }, index) => {
    const formula = formulas[index];
    return formula ? { name, formula: grid.copiedFormula(formula, -row) } : { name };
  });
  const { Name: name, Style: style, ShowBandedRows: banded, ShowFilterButton: filter } = table;
  return { name, range: areaText(table.area), columns, style, filter, banded };
}
