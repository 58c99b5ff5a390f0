import type { LegendPlace } from '../../workbook/files/drawing';
import { notImplemented } from '../richapi/errors';
import type { ChartData, Charts } from './chartData';
import type { ChartSeriesCollection } from './chartSeries';

/** What stands over a chart: the name of its only series until somebody gives another. */
export class ChartTitle {
  readonly type = 'ChartTitle';
  constructor(
    private readonly charts: Charts,
    private readonly chart: ChartData,
    private readonly series: ChartSeriesCollection,
  ) {}
  get Text(): string {
    const { title } = this.chart;
    if (title !== null) return title;
    return (this.series.all.length === 1 && this.series.all[0]?.Name) || 'Chart Title';
  }
  set Text(text: string) {
    this.chart.title = text;
    this.Visible = true;
  }
  get Visible(): boolean {
    return this.chart.hasTitle;
  }
  set Visible(visible: boolean) {
    this.chart.hasTitle = visible;
    this.charts.changed();
  }
}

const PLACES: readonly string[] = ['Top', 'Bottom', 'Left', 'Right'] satisfies LegendPlace[];

/** Which colour is which series. */
export class ChartLegend {
  readonly type = 'ChartLegend';
  constructor(
    private readonly charts: Charts,
    private readonly chart: ChartData,
  ) {}
  get Visible(): boolean {
    return this.chart.legend.visible;
  }
  set Visible(visible: boolean) {
    this.chart.legend.visible = visible;
    this.charts.changed();
  }
  get Position(): string {
    return this.chart.legend.position;
  }
  set Position(position: string) {
    if (!PLACES.includes(position)) throw notImplemented(`ChartLegend.position ${position}`);
    this.chart.legend.position = position as LegendPlace;
    this.charts.changed();
  }
}
