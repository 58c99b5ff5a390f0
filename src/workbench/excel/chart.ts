import { CHART_TYPES, type ChartKind } from '../../workbook/chartKind';
import { invalidArgument, itemNotFound, notImplemented } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import { ChartAxes } from './chartAxes';
import type { ChartData, Charts } from './chartData';
import { ChartDataLabels } from './chartDataLabels';
import { kindCalled } from './chartKinds';
import { ChartSeriesCollection } from './chartSeries';
import { seriesOf } from './chartSource';
import { ChartLegend, ChartTitle } from './chartTexts';
import type { RangeModel, SheetModel } from './model';
import { anchorOf, cornerOf } from './place';

function knownKind(type: string): ChartKind {
  const kind = kindCalled(type);
  if (!kind) throw notImplemented(`Chart.chartType ${type}`);
  return kind;
}

/** The charts of a sheet. */
export class ChartCollection extends Collection<Chart> {
  readonly type = 'ChartCollection';
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  protected items(): Chart[] {
    return this.sheet.workbook.charts.on(this.sheet.Id).map(({ id }) => new Chart(this.sheet, id));
  }
  async Add(chartType: string, source: RangeModel, seriesBy?: string | null): Promise<Chart> {
    if (!source?.area) throw invalidArgument();
    const { grid, charts } = this.sheet.workbook;
    grid.protections.mustAllow(this.sheet.Id, 'allowEditObjects');
    const kind = knownKind(chartType);
    const series = await seriesOf(source, seriesBy ?? 'Auto', kind);
    return new Chart(this.sheet, charts.add(this.sheet.Id, kind, series).id);
  }
}

/** A handle: the id of the chart is the identity. */
export class Chart {
  readonly type = 'Chart';
  constructor(
    private readonly sheet: SheetModel,
    readonly Id: string,
  ) {}

  get Title(): ChartTitle {
    return new ChartTitle(this.charts, this.data, this.Series);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.charts, this.data);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.charts, this.data);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.charts, this.data.series);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.sheet.workbook, this.data);
  }
  get Worksheet(): SheetModel {
    return this.sheet;
  }

  get Name(): string {
    return this.data.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get ChartType(): string {
    return CHART_TYPES[this.data.kind];
  }
  set ChartType(type: string) {
    const kind = knownKind(type);
    this.data.series.forEach((series) => (series.kind = kind));
    this.change({ kind });
  }

  get Left(): number {
    return this.corner.left + this.data.right;
  }
  set Left(left: number) {
    this.place(left, this.Top);
  }
  get Top(): number {
    return this.corner.top + this.data.down;
  }
  set Top(top: number) {
    this.place(this.Left, top);
  }
  get Width(): number {
    return this.data.width;
  }
  set Width(width: number) {
    this.change({ width });
  }
  get Height(): number {
    return this.data.height;
  }
  set Height(height: number) {
    this.change({ height });
  }

  async SetData(source: RangeModel, seriesBy?: string | null): Promise<void> {
    if (!source?.area) throw invalidArgument();
    this.change({ series: await seriesOf(source, seriesBy ?? 'Auto', this.data.kind) });
  }
  /** Over the cells from one to another, or from one on with the size it has. */
  SetPosition(startCell: RangeModel | string, endCell?: RangeModel | string | null): void {
    const areaAt = (cell: RangeModel | string) => (typeof cell === 'string' ? this.sheet.GetRange(cell) : cell).area;
    const start = areaAt(startCell);
    const from = cornerOf(this.sheet, start.row, start.column);
    this.change({ cell: { ...start, rows: 1, columns: 1 }, right: 0, down: 0 });
    if (!endCell) return;
    const end = areaAt(endCell);
    const to = cornerOf(this.sheet, end.row + end.rows, end.column + end.columns);
    this.change({ width: to.left - from.left, height: to.top - from.top });
  }
  Delete(): void {
    this.sheet.workbook.charts.remove(this.data);
  }

  private place(left: number, top: number): void {
    const { row, column } = anchorOf(this.sheet, { ...this.data, left, top });
    const corner = cornerOf(this.sheet, row, column);
    const [right, down] = [Math.max(0, left - corner.left), Math.max(0, top - corner.top)];
    this.change({ cell: { row, column, rows: 1, columns: 1 }, right, down });
  }
  private get corner(): { left: number; top: number } {
    return cornerOf(this.sheet, this.data.cell.row, this.data.cell.column);
  }
  private get charts(): Charts {
    return this.sheet.workbook.charts;
  }
  private get data(): ChartData {
    const chart = this.charts.all.find(({ id }) => id === this.Id);
    if (!chart) throw itemNotFound();
    return chart;
  }
  private change(change: Partial<ChartData>): void {
    Object.assign(this.data, change);
    this.charts.changed();
  }
}
