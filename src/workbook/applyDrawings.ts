import { areaText } from './area';
import { areaAt } from './areaAt';
import type { SheetPlan } from './plan';
import type { PlannedChart } from './plannedDrawing';

/** Of a row and a column that nobody made higher or wider. */
const [ROW_POINTS, COLUMN_POINTS] = [15, 48];

/** Pictures and charts above the cells. */
export function applyDrawings(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, description, data, at, width, height } of plan.images ?? []) {
    const image = sheet.shapes.addImage(data.slice(data.indexOf(',') + 1));
    image.name = name;
    image.altTextDescription = description;
    image.lockAspectRatio = false;
    Object.assign(image, placeOf(plan, at), { width, height });
  }
  for (const chart of plan.charts ?? []) addChart(sheet, chart);
}

/** Where a cell begins, in points from the corner of its sheet. */
function placeOf(
  { columnWidths, rowHeights = [] }: SheetPlan,
  at: string,
): { readonly left: number; readonly top: number } {
  const { row, column } = areaAt(at);
  const heights = rowHeights.map(({ rows, points }) => ({ area: areaAt(rows), points }));
  const heightOf = (index: number): number =>
    heights.find(({ area }) => index >= area.row && index < area.row + area.rows)?.points ?? ROW_POINTS;
  const sum = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((total, each) => total + each, 0);
  return { left: sum(column, (index) => columnWidths[index] ?? COLUMN_POINTS), top: sum(row, heightOf) };
}

const kinds = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line', pie: 'Pie' } as const;

function addChart(sheet: Excel.Worksheet, { kind, name, title, categories, series, at, format }: PlannedChart): void {
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(kinds[kind], sheet.getRange(first.values), 'Columns');
  chart.name = name;
  chart.title.text = title;
  const { row, column, rows, columns } = areaAt(at);
  const corner = (below: number, beside: number) =>
    areaText({ row: row + below, column: column + beside, rows: 1, columns: 1 });
  chart.setPosition(corner(0, 0), corner(rows - 1, columns - 1));
  [first, ...others].forEach(({ name: label, values }, index) => {
    const line = index === 0 ? chart.series.getItemAt(0) : chart.series.add(label);
    line.name = label;
    line.setValues(sheet.getRange(values));
    line.setXAxisValues(sheet.getRange(categories));
  });
  if (format !== undefined && kind !== 'pie') chart.axes.valueAxis.numberFormat = format;
}
