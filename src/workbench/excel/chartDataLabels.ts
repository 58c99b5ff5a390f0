import type { ChartLabels } from '../../workbook/files/drawing';
import type { Charts, SeriesData } from './chartData';

/** What stands at the points of some series: of all of a chart, or of one. What differs between them reads as null. */
export class ChartDataLabels {
  readonly type = 'ChartDataLabels';
  constructor(
    private readonly charts: Charts,
    private readonly series: readonly SeriesData[],
  ) {}
  get ShowValue(): boolean | null {
    return this.shown('value');
  }
  set ShowValue(value: boolean) {
    this.change({ value });
  }
  get ShowPercentage(): boolean | null {
    return this.shown('percentage');
  }
  set ShowPercentage(percentage: boolean) {
    this.change({ percentage });
  }
  get ShowCategoryName(): boolean | null {
    return this.shown('category');
  }
  set ShowCategoryName(category: boolean) {
    this.change({ category });
  }
  get ShowSeriesName(): boolean | null {
    return this.shown('series');
  }
  set ShowSeriesName(series: boolean) {
    this.change({ series });
  }
  get NumberFormat(): string | null {
    return this.common((labels) => labels.format ?? 'General');
  }
  set NumberFormat(format: string) {
    this.change({ format });
  }

  private shown(what: Exclude<keyof ChartLabels, 'format'>): boolean | null {
    return this.common((labels) => labels[what] ?? false);
  }
  private common<T>(read: (labels: ChartLabels) => T): T | null {
    const different = new Set(this.series.map(({ labels }) => read(labels)));
    return different.size === 1 ? ([...different][0] as T) : null;
  }
  private change(change: ChartLabels): void {
    for (const series of this.series) series.labels = { ...series.labels, ...change };
    this.charts.changed();
  }
}
