import { stackOf, type ChartKind } from '../../workbook/chartKind';
import { chartColor } from '../../workbook/chartLooks';
import type { ChartLabels, LegendPlace } from '../../workbook/files/drawing';
import type { Chart } from './chart';
import { figuresIn, formatIn, textsIn } from './chartCells';
import type { AxisData, ChartData } from './chartData';
import type { WorkbookModel } from './model';

/** A chart as it is drawn: what its cells hold now, with nothing left to look up. */
export interface ChartView {
  readonly kind: ChartKind;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  readonly legend: LegendPlace | null;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Of the figures along the axis. */
  readonly format: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly step: number | null;
  readonly reversed: boolean;
}
export interface SeriesView {
  readonly name: string;
  readonly kind: ChartKind;
  /** null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly labels: ChartLabels;
  /** Of the figures themselves. */
  readonly format: string;
}

export function chartView(chart: Chart, data: ChartData, workbook: WorkbookModel): ChartView {
  const { kind, description, legend, axes } = data;
  const series = data.series.map((one, index) => ({
    name: chart.Series.GetItemAt(index).Name,
    kind: one.kind,
    values: one.values ? figuresIn(workbook, one.values) : [],
    color: one.color ?? chartColor(index),
    labels: one.labels,
    format: one.labels.format ?? ((one.values && formatIn(workbook, one.values)) || 'General'),
  }));
  const categories = data.series.find((one) => one.categories)?.categories;
  const isShare = stackOf(kind) === 'share';
  return {
    kind,
    title: chart.Title.Visible ? chart.Title.Text : '',
    description,
    categories: categories ? textsIn(workbook, categories) : numbered(series),
    series: isShare ? shares(series) : series,
    legend: legend.visible ? legend.position : null,
    categoryTitle: titleOf(axes.categories),
    valueTitle: titleOf(axes.values),
    format: axes.values.format ?? (isShare ? '0%' : (series[0]?.format ?? 'General')),
    minimum: axes.values.minimum,
    maximum: axes.values.maximum,
    step: axes.values.step,
    reversed: axes.categories.reversed,
  };
}

const titleOf = ({ title, hasTitle }: AxisData): string => (hasTitle ? title : '');

/** Categories without words are counted. */
const numbered = (series: readonly SeriesView[]): string[] =>
  Array.from({ length: Math.max(0, ...series.map(({ values }) => values.length)) }, (_, index) => String(index + 1));

/** Each figure as its part of all in its category. */
function shares(series: readonly SeriesView[]): SeriesView[] {
  const total = (index: number): number => series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  return series.map((one) => ({
    ...one,
    format: one.labels.format ?? '0%',
    values: one.values.map((value, index) => (value === null || total(index) === 0 ? null : value / total(index))),
  }));
}
