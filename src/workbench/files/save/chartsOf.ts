import { familyOf } from '../../../workbook/chartKind';
import type { FileChart, FileSeries } from '../../../workbook/files/drawing';
import type { ChartData, SeriesData } from '../../excel/chartData';
import { referenceTo } from '../../excel/chartCells';
import { anchorOf } from '../../excel/place';
import type { Workbook } from '../../excel/workbook';
import type { Worksheet } from '../../excel/worksheet';

/** The charts of a sheet, as a file holds them. */
export const chartsOf = (sheet: Worksheet, workbook: Workbook): FileChart[] =>
  workbook.charts.on(sheet.Id).map((data) => {
    const { Name, Title, Left: left, Top: top, Width: width, Height: height } = sheet.Charts.GetItem(data.id);
    const { kind, description, axes, legend, series } = data;
    const { format, minimum, maximum, step } = axes.values;
    const isPlain = !legend.visible && familyOf(kind) !== 'round' && series.length < 2;
    const isUsual = legend.visible && legend.position === 'Bottom' && (familyOf(kind) === 'round' || series.length > 1);
    return {
      kind,
      name: Name,
      description,
      series: series.filter(({ values }) => values !== null).map((one) => seriesOf(one, data, workbook)),
      at: anchorOf(sheet, { left, top, width, height }),
      ...(Title.Visible ? { title: Title.Text } : {}),
      ...(format === null ? {} : { format }),
      ...axisTitlesOf(data),
      ...(minimum === null ? {} : { minimum }),
      ...(maximum === null ? {} : { maximum }),
      ...(step === null ? {} : { step }),
      ...(axes.categories.reversed ? { reversed: true } : {}),
      ...(isPlain || isUsual ? {} : { legend: legend.visible ? legend.position : 'none' }),
    };
  });

function axisTitlesOf({ axes: { categories, values } }: ChartData): Pick<FileChart, 'axisTitles'> {
  const titles = {
    ...(categories.hasTitle ? { categories: categories.title } : {}),
    ...(values.hasTitle ? { values: values.title } : {}),
  };
  return Object.keys(titles).length === 0 ? {} : { axisTitles: titles };
}

function seriesOf(series: SeriesData, chart: ChartData, workbook: Workbook): FileSeries {
  const { name, values, categories, color, kind, labels } = series;
  return {
    values: values ? referenceTo(workbook, values) : '',
    ...(typeof name === 'object' ? { nameCell: referenceTo(workbook, name) } : name === '' ? {} : { name }),
    ...(categories ? { categories: referenceTo(workbook, categories) } : {}),
    ...(color === null ? {} : { color }),
    ...(kind === chart.kind ? {} : { kind }),
    ...(Object.values(labels).some((shown) => shown === true) ? { labels } : {}),
  };
}
