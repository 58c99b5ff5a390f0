import { areaText } from './area';
import { areaAt } from './areaAt';
import { CHART_TYPES, familyOf, type ChartKind } from './chartKind';
import { CHART_MARKS, chartColor, chartMark, chartStroke } from './chartLooks';
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

function addChart(sheet: Excel.Worksheet, plan: PlannedChart): void {
  const { kind, name, title, categories, series, at, format, axisTitles, scale = {}, labels } = plan;
  const [first, ...others] = series;
  if (!first) return;
  const by = areaAt(first.values).rows === 1 ? 'Rows' : 'Columns';
  const chart = sheet.charts.add(CHART_TYPES[kind], sheet.getRange(first.values), by);
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
    if (labels) {
      line.hasDataLabels = true;
      line.dataLabels.showValue = labels === 'value';
      line.dataLabels.showCategoryName = labels === 'category';
    }
    // The parts of a pie have colours of their own.
    if (familyOf(kind) !== 'round') lookOf(line, kind, index);
  });
  const hasLegend = familyOf(kind) === 'round' || series.length > 1;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = 'Bottom';
  if (familyOf(kind) === 'round') return;
  const { categoryAxis, valueAxis } = chart.axes;
  if (format !== undefined) valueAxis.numberFormat = format;
  if (scale.minimum !== undefined) valueAxis.minimum = scale.minimum;
  if (scale.maximum !== undefined) valueAxis.maximum = scale.maximum;
  if (scale.step !== undefined) valueAxis.majorUnit = scale.step;
  if (axisTitles?.categories !== undefined) categoryAxis.title.text = axisTitles.categories;
  if (axisTitles?.values !== undefined) valueAxis.title.text = axisTitles.values;
  if (familyOf(kind) !== 'bar') return;
  // The first bar stands on top, as the first row does, and the figures stay below.
  categoryAxis.reversePlotOrder = true;
  valueAxis.tickLabelPosition = 'High';
}

function lookOf(series: Excel.ChartSeries, kind: ChartKind, index: number): void {
  const color = chartColor(index);
  if (familyOf(kind) !== 'line') return series.format.fill.setSolidColor(color);
  series.format.line.color = color;
  series.format.line.lineStyle = chartStroke(index);
  if (kind === 'plainLine') return;
  series.markerStyle = CHART_MARKS[chartMark(index)];
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}
