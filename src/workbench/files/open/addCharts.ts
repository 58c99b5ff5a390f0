import { parseArea } from '../../../workbook/area';
import { familyOf } from '../../../workbook/chartKind';
import type { FileChart, FileSeries } from '../../../workbook/files/drawing';
import { readReference } from '../../../workbook/reference';
import type { ChartCells, SeriesData } from '../../excel/chartData';
import type { Workbook } from '../../excel/workbook';
import type { Worksheet } from '../../excel/worksheet';

/** The charts of a file, above the cells of the sheet that was made of it. */
export function addCharts(charts: readonly FileChart[], sheet: Worksheet, workbook: Workbook): void {
  for (const file of charts) {
    const series = file.series.map((one) => seriesOf(one, file, sheet, workbook));
    const chart = workbook.charts.add(sheet.Id, file.kind, series);
    const { name, description, title, format, axisTitles, reversed = false, legend, at } = file;
    const { minimum = null, maximum = null, step = null } = file;
    Object.assign(chart, { description, title: title ?? null, hasTitle: title !== undefined });
    if (name !== '') chart.name = name;
    const { categories, values } = chart.axes;
    Object.assign(categories, { reversed, title: axisTitles?.categories ?? '' });
    categories.hasTitle = axisTitles?.categories !== undefined;
    Object.assign(values, { format: format ?? null, minimum, maximum, step });
    Object.assign(values, { title: axisTitles?.values ?? '', hasTitle: axisTitles?.values !== undefined });
    // As our own files have it: below, also where the first bar stands on top.
    if (reversed && familyOf(file.kind) === 'bar') values.labels = 'High';
    if (legend !== undefined) chart.legend.visible = legend !== 'none';
    if (legend !== undefined && legend !== 'none') chart.legend.position = legend;
    Object.assign(chart, { cell: { row: at.row, column: at.column, rows: 1, columns: 1 } });
    Object.assign(chart, { width: at.width, height: at.height });
  }
  workbook.charts.changed();
}

function seriesOf(file: FileSeries, chart: FileChart, home: Worksheet, workbook: Workbook): SeriesData {
  const { name = '', nameCell, values, categories, color = null, kind = chart.kind, labels = {} } = file;
  const cells = (reference: string | undefined): ChartCells | null => {
    const read = reference === undefined ? undefined : readReference(reference, home.Name);
    const area = read && parseArea(read.address);
    const sheet = read && workbook.Worksheets.find(read.sheet);
    return area && sheet ? { sheetId: sheet.Id, area } : null;
  };
  return {
    name: cells(nameCell) ?? name,
    values: cells(values),
    categories: cells(categories),
    color,
    kind,
    labels,
  };
}
