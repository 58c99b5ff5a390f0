import { absoluteText, type Area } from '../../workbook/area';
import { fullReferenceText } from '../../workbook/reference';
import type { ChartCells } from './chartData';
import type { SheetModel, WorkbookModel } from './model';

/** The figures in the cells of a chart; null where there is none: a word, an error or nothing at all. */
export const figuresIn = (workbook: WorkbookModel, cells: ChartCells): (number | null)[] =>
  shown(workbook, cells, ({ workbook: { grid }, facade }, area) =>
    grid.read(facade, area).map((row) => row.map(({ value }) => (typeof value === 'number' ? value : null))),
  );

/** What the cells show. */
export const textsIn = (workbook: WorkbookModel, cells: ChartCells): string[] =>
  shown(workbook, cells, (sheet, area) => workbook.texts(sheet.facade, area));

/** The number format of the first cell; '' when it has none. */
export function formatIn(workbook: WorkbookModel, { sheetId, area }: ChartCells): string {
  const sheet = workbook.Worksheets.find(sheetId);
  const first = { ...area, rows: 1, columns: 1 };
  return (sheet && workbook.grid.styles(sheet.facade, first)[0]?.[0]?.n?.pattern) || '';
}

/** "Blad1!$A$2:$A$9"; '' when the sheet is gone. */
export function referenceTo(workbook: WorkbookModel, { sheetId, area }: ChartCells): string {
  const sheet = workbook.Worksheets.find(sheetId);
  return sheet ? fullReferenceText({ sheet: sheet.Name, address: absoluteText(area) }) : '';
}

/** As Excel does, a chart leaves out the rows and columns that are hidden. */
function shown<T>(
  workbook: WorkbookModel,
  { sheetId, area: asked }: ChartCells,
  read: (sheet: SheetModel, area: Area) => T[][],
): T[] {
  const sheet = workbook.Worksheets.find(sheetId);
  const area = sheet && workbook.grid.clip(sheet.facade, asked);
  if (!area) return [];
  const { grid } = workbook;
  return read(sheet, area)
    .filter((_, row) => !grid.isHidden(sheet.facade, 'rows', area.row + row))
    .flatMap((row) => row.filter((_, column) => !grid.isHidden(sheet.facade, 'columns', area.column + column)));
}
