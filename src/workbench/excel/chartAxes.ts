import { invalidArgument, notImplemented } from '../richapi/errors';
import type { AxisData, ChartData, Charts } from './chartData';

/** The axis of the categories and that of the figures. */
export class ChartAxes {
  readonly type = 'ChartAxes';
  constructor(
    private readonly charts: Charts,
    private readonly chart: ChartData,
  ) {}
  get CategoryAxis(): ChartAxis {
    return this.axis('categories');
  }
  get ValueAxis(): ChartAxis {
    return this.axis('values');
  }
  GetItem(type: string, group?: string | null): ChartAxis {
    if (group === 'Secondary') throw notImplemented('ChartAxes.getItem Secondary');
    if (type === 'Category') return this.CategoryAxis;
    if (type === 'Value') return this.ValueAxis;
    throw notImplemented(`ChartAxes.getItem ${type}`);
  }
  private axis(which: keyof ChartData['axes']): ChartAxis {
    return new ChartAxis(this.charts, this.chart.axes[which], which === 'values' ? 'Value' : 'Category');
  }
}

const LABELS = ['NextToAxis', 'Low', 'High'];

export class ChartAxis {
  readonly type = 'ChartAxis';
  constructor(
    private readonly charts: Charts,
    private readonly axis: AxisData,
    readonly Type: string,
  ) {}
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.charts, this.axis);
  }
  get NumberFormat(): string {
    return this.axis.format ?? 'General';
  }
  set NumberFormat(format: string) {
    this.change({ format });
  }
  get Minimum(): number | string {
    return this.axis.minimum ?? '';
  }
  set Minimum(minimum: number | string) {
    this.change({ minimum: boundary(minimum) });
  }
  get Maximum(): number | string {
    return this.axis.maximum ?? '';
  }
  set Maximum(maximum: number | string) {
    this.change({ maximum: boundary(maximum) });
  }
  get MajorUnit(): number | string {
    return this.axis.step ?? '';
  }
  set MajorUnit(step: number | string) {
    this.change({ step: boundary(step) });
  }
  get ReversePlotOrder(): boolean {
    return this.axis.reversed;
  }
  set ReversePlotOrder(reversed: boolean) {
    this.change({ reversed });
  }
  get TickLabelPosition(): string {
    return this.axis.labels;
  }
  set TickLabelPosition(labels: string) {
    if (!LABELS.includes(labels)) throw notImplemented(`ChartAxis.tickLabelPosition ${labels}`);
    this.change({ labels });
  }
  private change(change: Partial<AxisData>): void {
    Object.assign(this.axis, change);
    this.charts.changed();
  }
}

/** Empty text leaves it to the chart. */
function boundary(value: number | string): number | null {
  if (value === '') return null;
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

export class ChartAxisTitle {
  readonly type = 'ChartAxisTitle';
  constructor(
    private readonly charts: Charts,
    private readonly axis: AxisData,
  ) {}
  get Text(): string {
    return this.axis.title;
  }
  set Text(text: string) {
    this.axis.title = text;
    this.Visible = true;
  }
  get Visible(): boolean {
    return this.axis.hasTitle;
  }
  set Visible(visible: boolean) {
    this.axis.hasTitle = visible;
    this.charts.changed();
  }
}
