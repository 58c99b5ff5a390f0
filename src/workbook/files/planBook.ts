import { absoluteText, covers, SHEET_ROWS } from '../area';
import { areaAt } from '../areaAt';
import type { PlannedCell, PlannedFormula, SheetPlan } from '../plan';
import { plannedBlocks } from '../plannedBlocks';
import { freeSheetName } from '../sheetName';
import { fullReferenceText } from '../reference';
import type { FileBook, FileCell, FileName, FileSheet, FileValue } from './book';
import type { FilePage } from './page';
import { planDrawings } from './planDrawings';
import { planHeights, type RowHeights } from './planHeights';
import { PlanLooks } from './planLooks';
import { planConditional, planValidation } from './planRules';

/** Sheets as a book, each under its title as far as that is free. */
export function planBook(plans: readonly SheetPlan[]): FileBook {
  const titles: string[] = [];
  for (const { title } of plans) titles.push(freeSheetName(title, titles));
  return {
    sheets: plans.map((plan, index) => planSheet(plan, titles[index] as string)),
    names: plans.flatMap((plan, index) => planNames(plan, titles[index] as string, index)),
  };
}

const planNames = ({ names }: SheetPlan, title: string, index: number): FileName[] =>
  names.map(({ name, range, scope }) => ({
    name,
    formula: `=${fullReferenceText({ sheet: title, address: absoluteText(areaAt(range)) })}`,
    ...(scope === 'sheet' ? { sheet: index } : {}),
  }));

function planSheet(plan: SheetPlan, name: string): FileSheet {
  const { frozen, page, protection, tabColor, visibility, gridLines, select } = plan;
  const corner = frozen === undefined ? undefined : areaAt(frozen);
  const looks = new PlanLooks(plan);
  const heights = planHeights(plan);
  return {
    name,
    rows: planRows(plan, looks, heights),
    columns: planColumns(plan, looks),
    gridLines,
    select,
    merged: plan.merged ?? [],
    tables: (plan.tables ?? []).map(({ name: table, range, columns, style, banded, filter }) => ({
      name: table,
      range,
      columns: columns.map(({ header, formula }) =>
        formula === undefined ? { name: header } : { name: header, formula },
      ),
      style,
      banded,
      filter,
    })),
    validations: (plan.validations ?? []).map(planValidation),
    conditionals: (plan.conditionals ?? []).map(planConditional),
    ...planDrawings(plan, name, heights),
    ...(visibility === undefined ? {} : { visibility }),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(corner === undefined
      ? {}
      : {
          frozen: {
            rows: corner.rows === SHEET_ROWS ? 0 : corner.row + corner.rows,
            columns: corner.column + corner.columns,
          },
        }),
    ...(page === undefined ? {} : { page: planPage(page) }),
    ...(protection === undefined ? {} : { protection: { allow: protection.allow.map(allowed) } }),
  };
}

/** "sort" for Office.js's "allowSort". */
const allowed = (action: string) =>
  (action.charAt(5).toLowerCase() + action.slice(6)) as NonNullable<FileSheet['protection']>['allow'][number];

function planRows(plan: SheetPlan, looks: PlanLooks, heights: RowHeights): FileSheet['rows'] {
  const values = new Map<number, Map<number, PlannedCell>>();
  for (const { at, rows } of plannedBlocks(plan)) {
    const { row, column } = areaAt(at);
    rows.forEach((cells, r) => {
      const inRow = values.get(row + r) ?? new Map<number, PlannedCell>();
      cells.forEach((cell, c) => {
        if (cell !== null && !isSameFormula(inRow.get(column + c), cell)) inRow.set(column + c, cell);
      });
      values.set(row + r, inRow);
    });
  }
  const numbers = new Set([...values.keys(), ...looks.rows, ...heights.keys()]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const inRow = values.get(row);
      const columns = new Set([...(inRow?.keys() ?? []), ...looks.columnsIn(row)]);
      const height = heights.get(row);
      return {
        row,
        ...(height === undefined ? {} : { height }),
        cells: [...columns]
          .sort((a, b) => a - b)
          .map((column) => planCell(row, column, inRow?.get(column) ?? null, looks)),
      };
    });
}

/** A formula that its column has as well keeps the outcome that a block gave it. */
const isSameFormula = (known: PlannedCell | undefined, cell: PlannedCell): boolean =>
  isFormula(known) && isFormula(cell) && known.formula === cell.formula;
const isFormula = (cell: PlannedCell | undefined): cell is PlannedFormula => typeof cell === 'object' && cell !== null;

function planCell(row: number, column: number, cell: PlannedCell, looks: PlanLooks): FileCell {
  const style = looks.at(row, column);
  const look = style ? { style } : {};
  if (!isFormula(cell)) return { column, value: cell === '' ? null : cell, ...look };
  const value: FileValue = cell.value ?? null;
  return { column, value, formula: cell.formula, ...look };
}

function planColumns({ columnWidths, hiddenColumns = [] }: SheetPlan, looks: PlanLooks): FileSheet['columns'] {
  const hidden = hiddenColumns.map((columns) => areaAt(columns.includes(':') ? columns : `${columns}:${columns}`));
  const last = Math.max(columnWidths.length, ...hidden.map(({ column, columns }) => column + columns), looks.columns);
  return Array.from({ length: last }, (_, column) => {
    const width = columnWidths[column];
    const style = looks.ofColumn(column);
    return {
      column,
      ...(width === undefined ? {} : { width }),
      ...(hidden.some((area) => covers(area, { ...area, column, columns: 1 })) ? { hidden: true } : {}),
      ...(style ? { style } : {}),
    };
  });
}

const planPage = ({
  orientation,
  isOnePage,
  countsAlone,
  area,
  titleRows,
  margins,
  footer,
  breaks,
}: NonNullable<SheetPlan['page']>): FilePage => ({
  paper: 'a4',
  fit: { wide: 1, high: isOnePage ? 1 : 0 },
  area,
  margins: { ...margins },
  footer,
  // A plan numbers rows as the sheet does.
  rowBreaks: breaks.map((row) => row - 1),
  columnBreaks: [],
  ...(orientation === 'landscape' ? { landscape: true } : {}),
  ...(countsAlone ? { firstPage: 1 } : {}),
  ...(titleRows === undefined ? {} : { titleRows }),
});
