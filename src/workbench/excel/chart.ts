import { invalidArgument } from '../richapi/errors';
import { Bag, Collection } from '../richapi/objects';
import type { RangeModel, SheetModel } from './model';
import type { Range } from './range';

/** Univer has no open-source charts: these are remembered, so that code and tests run; nothing is drawn. */
export class ChartCollection extends Collection<Chart> {
  readonly type = 'ChartCollection';
  constructor(
    private readonly sheet: SheetModel,
    private readonly chartsOfWorkbook: Chart[],
  ) {
    super();
  }
  protected items(): Chart[] {
    return this.chartsOfWorkbook.filter((chart) => chart.sheetId === this.sheet.Id);
  }
  Add(chartType: string, source: Range): Chart {
    if (!source?.area) throw invalidArgument();
    const charts = this.chartsOfWorkbook;
    const [id, name] = [`chart-${charts.length + 1}`, `Chart ${this.Count + 1}`];
    const chart = new Chart(this.sheet, charts, id, name, chartType, source);
    charts.push(chart);
    return chart;
  }
}
/** What an add-in said of a chart. */
export class Chart {
  readonly type = 'Chart';
  readonly Title = new Bag('ChartTitle');
  readonly Axes = new Bag('ChartAxes');
  readonly Legend = new Bag('ChartLegend');
  readonly DataLabels = new Bag('ChartDataLabels');
  readonly Series = new Bag('ChartSeriesCollection');
  readonly Format = new Bag('ChartAreaFormat');
  Top = 0;
  Left = 0;
  Height = 216;
  Width = 360;
  constructor(
    private readonly sheet: SheetModel,
    private readonly chartsOfWorkbook: Chart[],
    readonly Id: string,
    public Name: string,
    public ChartType: string,
    private source: Range,
  ) {}
  get sheetId(): string {
    return this.sheet.Id;
  }
  get sourceRange(): Range {
    return this.source;
  }
  get Worksheet(): SheetModel {
    return this.sheet;
  }
  SetData(source: Range): void {
    this.source = source;
  }
  SetPosition(start: RangeModel | string): void {
    const { area } = typeof start === 'string' ? this.sheet.GetRange(start) : start;
    this.Top = area.row * 15;
    this.Left = area.column * 48;
  }
  Delete(): void {
    this.chartsOfWorkbook.splice(this.chartsOfWorkbook.indexOf(this), 1);
  }
}
