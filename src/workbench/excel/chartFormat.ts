import { chartStroke } from '../../workbook/chartLooks';
import { notImplemented } from '../richapi/errors';
import type { Charts, SeriesData } from './chartData';

/** The colour of a series: the one of its line, the other of its bars. A chart of ours has one for both. */
export class ChartSeriesFormat {
  readonly type = 'ChartSeriesFormat';
  constructor(
    private readonly charts: Charts,
    private readonly series: SeriesData,
    private readonly index: number,
  ) {}
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.charts, this.series, this.index);
  }
  get Fill(): ChartFill {
    return new ChartFill(this.charts, this.series);
  }
}

export class ChartLineFormat {
  readonly type = 'ChartLineFormat';
  constructor(
    private readonly charts: Charts,
    private readonly series: SeriesData,
    private readonly index: number,
  ) {}
  get LineStyle(): string {
    return chartStroke(this.index);
  }
  /** Each line of a chart has a stroke of its own; another is not drawn. */
  set LineStyle(style: string) {
    if (style !== chartStroke(this.index)) throw notImplemented(`ChartLineFormat.lineStyle ${style}`);
  }
  get Color(): string {
    return this.series.color ?? '';
  }
  set Color(color: string) {
    this.series.color = color;
    this.charts.changed();
  }
}

export class ChartFill {
  readonly type = 'ChartFill';
  constructor(
    private readonly charts: Charts,
    private readonly series: SeriesData,
  ) {}
  SetSolidColor(color: string): void {
    this.series.color = color;
    this.charts.changed();
  }
}
