import { CHART_TYPES, familyOf } from '../../workbook/chartKind';
import { CHART_MARKS, chartMark } from '../../workbook/chartLooks';
import { invalidArgument, notImplemented } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import { kindCalled, mayStandIn } from './chartKinds';
import { figuresIn, referenceTo, textsIn } from './chartCells';
import type { ChartCells, ChartData, SeriesData } from './chartData';
import { ChartDataLabels } from './chartDataLabels';
import { ChartSeriesFormat } from './chartFormat';
import type { RangeModel, WorkbookModel } from './model';

/** The series of a chart, in the order in which they are drawn. */
export class ChartSeriesCollection extends Collection<ChartSeries> {
  readonly type = 'ChartSeriesCollection';
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly chart: ChartData,
  ) {
    super();
  }
  protected items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.workbook, this.chart, series));
  }
  /** Without figures until somebody gives them. */
  Add(name?: string | null, index?: number | null): ChartSeries {
    const { kind, series } = this.chart;
    const made: SeriesData = { name: name ?? '', values: null, categories: null, kind, color: null, labels: {} };
    series.splice(index ?? series.length, 0, made);
    this.workbook.charts.changed();
    return new ChartSeries(this.workbook, this.chart, made);
  }
}

export class ChartSeries {
  readonly type = 'ChartSeries';
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly chart: ChartData,
    private readonly series: SeriesData,
  ) {}
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.workbook.charts, this.series, this.index);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.workbook.charts, [this.series]);
  }
  /** What stands in the cell of the name, or the name that was given. */
  get Name(): string {
    const { name } = this.series;
    const text = typeof name === 'string' ? name : (textsIn(this.workbook, name)[0] ?? '');
    return text || `Series${this.index + 1}`;
  }
  set Name(name: string) {
    const cells = name.startsWith('=') ? this.cellsAt(name.slice(1)) : name;
    this.change({ name: cells });
  }
  get ChartType(): string {
    return CHART_TYPES[this.series.kind];
  }
  set ChartType(type: string) {
    const kind = kindCalled(type);
    if (!kind) throw notImplemented(`ChartSeries.chartType ${type}`);
    const others = this.chart.series.filter((other) => other !== this.series).map((other) => other.kind);
    if (!mayStandIn(kind, others)) throw notImplemented(`ChartSeries.chartType ${type} beside ${others.join(', ')}`);
    this.change({ kind });
    const [first] = this.chart.series;
    if (first) this.chart.kind = first.kind;
  }
  get HasDataLabels(): boolean {
    const { value, percentage, category, series } = this.series.labels;
    return Boolean(value || percentage || category || series);
  }
  set HasDataLabels(has: boolean) {
    this.change({ labels: has ? { ...this.series.labels, value: true } : {} });
  }
  get MarkerStyle(): string {
    return this.series.kind === 'plainLine' ? 'None' : CHART_MARKS[chartMark(this.index)];
  }
  /** Each line of a chart has a mark of its own; another is not drawn. */
  set MarkerStyle(style: string) {
    if (style !== this.MarkerStyle) throw notImplemented(`ChartSeries.markerStyle ${style}`);
  }
  get MarkerBackgroundColor(): string {
    return this.series.color ?? '';
  }
  /** The marks of a line have its colour; another is not drawn. */
  set MarkerBackgroundColor(color: string) {
    this.mark(color);
  }
  get MarkerForegroundColor(): string {
    return this.series.color ?? '';
  }
  set MarkerForegroundColor(color: string) {
    this.mark(color);
  }

  SetValues(source: RangeModel): void {
    this.change({ values: cellsOf(source) });
  }
  SetXAxisValues(source: RangeModel): void {
    this.change({ categories: cellsOf(source) });
  }
  async GetDimensionValues(dimension: string): Promise<(string | number | null)[]> {
    await this.workbook.grid.calculation.settled();
    const cells = this.dimension(dimension);
    if (!cells) return [];
    return dimension === 'Values' ? figuresIn(this.workbook, cells) : textsIn(this.workbook, cells);
  }
  GetDimensionDataSourceString(dimension: string): string {
    const cells = this.dimension(dimension);
    return cells ? referenceTo(this.workbook, cells) : '';
  }
  Delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
    this.workbook.charts.changed();
  }

  private get index(): number {
    return this.chart.series.indexOf(this.series);
  }
  private dimension(dimension: string): ChartCells | null {
    if (dimension === 'Values') return this.series.values;
    if (dimension === 'Categories' || dimension === 'XValues') return this.series.categories;
    throw invalidArgument();
  }
  private mark(color: string): void {
    const isOwn = familyOf(this.series.kind) === 'line' && color === this.series.color;
    if (!isOwn) throw notImplemented('ChartSeries.markerBackgroundColor other than that of its line');
  }
  private cellsAt(reference: string): ChartCells {
    return cellsOf(this.workbook.rangeAt(reference));
  }
  private change(change: Partial<SeriesData>): void {
    Object.assign(this.series, change);
    this.workbook.charts.changed();
  }
}

function cellsOf(source: RangeModel): ChartCells {
  if (!source?.area) throw invalidArgument();
  return { sheetId: source.sheet.Id, area: source.area };
}
