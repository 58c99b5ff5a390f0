import type { Area } from '../../workbook/area';
import type { ChartKind } from '../../workbook/chartKind';
import type { CellContent } from '../grid/cellContent';
import { invalidArgument } from '../richapi/errors';
import type { ChartCells, SeriesData } from './chartData';
import type { RangeModel } from './model';

/** The series that a range of cells makes, as Excel reads it: with names beside the figures and categories along them. */
export async function seriesOf(range: RangeModel, seriesBy: string, kind: ChartKind): Promise<SeriesData[]> {
  const { sheet } = range;
  const { grid } = sheet.workbook;
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw invalidArgument();
  await grid.calculation.settled();
  const area = grid.clip(sheet.facade, range.area);
  if (!area) throw invalidArgument();
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const cells = turned(grid.read(sheet.facade, area), byRows);
  const [count, length] = [cells[0]?.length ?? 0, cells.length];
  const head = length > 1 && hasHead(cells) ? 1 : 0;
  const first = count > 1 && hasCategories(cells.slice(head), cells[0]?.[0], head === 1) ? 1 : 0;
  const part = (series: number, from: number, size: number): ChartCells => {
    const along = { row: area.row + from, rows: size, column: area.column + series, columns: 1 };
    const across = { row: area.row + series, rows: 1, column: area.column + from, columns: size };
    const own: Area = byRows ? across : along;
    return { sheetId: sheet.Id, area: own };
  };
  return Array.from({ length: count - first }, (_, index) => ({
    name: head ? part(first + index, 0, 1) : '',
    values: part(first + index, head, length - head),
    categories: first ? part(0, head, length - head) : null,
    kind,
    color: null,
    labels: {},
  }));
}

const turned = (cells: CellContent[][], byRows: boolean): CellContent[][] =>
  byRows ? (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] as CellContent)) : cells;

const isNumber = (cell: CellContent | undefined): boolean => typeof cell?.value === 'number';
const isText = (cell: CellContent | undefined): boolean => typeof cell?.value === 'string' && cell.value !== '';

/** Whether the first row names the series: words, with figures below. */
const hasHead = ([head, ...body]: CellContent[][]): boolean => {
  const last = (head?.length ?? 1) - 1;
  return isText(head?.[last]) && body.some((row) => isNumber(row[last]));
};

/** Whether the first column names the categories: words, or an empty corner over it. */
function hasCategories(body: CellContent[][], corner: CellContent | undefined, underHead: boolean): boolean {
  return body.some((row) => isText(row[0])) || (underHead && corner?.value === '');
}
