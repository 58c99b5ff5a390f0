import { invalidArgument } from '../richapi/errors';
import { Bag, Collection } from '../richapi/objects';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Univer has no open-source charts: these are remembered, so that code and tests run; nothing is drawn. */
export class ChartCollection extends Collection<Chart> {
  readonly type = 'ChartCollection';
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  protected items(): Chart[] {
    return this.sheet.workbook.charts.filter((chart) => chart.sheetId === this.sheet.Id);
  }
  Add(chartType: string, source: Range): Chart {
    if (!source?.area) throw invalidArgument();
    const { charts } = this.sheet.workbook;
    const chart = new Chart(this.sheet, `chart-${charts.length + 1}`, `Chart ${this.Count + 1}`, chartType, source);
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
    private readonly sheet: Worksheet,
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
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  SetData(source: Range): void {
    this.source = source;
  }
  SetPosition(start: Range | string): void {
    const { row, column } = typeof start === 'string' ? this.sheet.GetRange(start) : start;
    this.Top = row * 15;
    this.Left = column * 48;
  }
  Delete(): void {
    const { charts } = this.sheet.workbook;
    charts.splice(charts.indexOf(this), 1);
  }
}
