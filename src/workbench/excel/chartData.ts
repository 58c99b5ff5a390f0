import type { Area } from '../../workbook/area';
import type { ChartKind } from '../../workbook/chartKind';
import type { ChartLabels, LegendPlace } from '../../workbook/files/drawing';
import type { Grid } from '../grid/grid';
import type { Moved } from '../grid/moves';
import { Floats } from './floats';

/** Cells that a chart looks at: they follow what is inserted or deleted. */
export interface ChartCells {
  readonly sheetId: string;
  readonly area: Area;
}
export interface SeriesData {
  /** As somebody gave it, or from the cell that it stands in. */
  name: string | ChartCells;
  values: ChartCells | null;
  categories: ChartCells | null;
  kind: ChartKind;
  color: string | null;
  labels: ChartLabels;
}
export interface AxisData {
  title: string;
  hasTitle: boolean;
  /** null: that of the first figure. */
  format: string | null;
  minimum: number | null;
  maximum: number | null;
  /** How far its lines are apart; null leaves it to the chart. */
  step: number | null;
  reversed: boolean;
  labels: string;
}
/** A chart above the cells; lengths in points. */
export interface ChartData {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** For people who do not see it; Office.js has no place for it, files have. */
  description: string;
  kind: ChartKind;
  /** null: the name of its only series. */
  title: string | null;
  hasTitle: boolean;
  legend: { visible: boolean; position: LegendPlace };
  readonly axes: { readonly categories: AxisData; readonly values: AxisData };
  series: SeriesData[];
  /** The cell that it begins in, and how far in. */
  cell: Area;
  right: number;
  down: number;
  width: number;
  height: number;
}

const usualAxis = (): AxisData => ({
  title: '',
  hasTitle: false,
  format: null,
  minimum: null,
  maximum: null,
  step: null,
  reversed: false,
  labels: 'NextToAxis',
});

/** The charts of a workbook. */
export class Charts extends Floats<ChartData> {
  private next = 1;

  constructor(grid: Grid) {
    super();
    grid.onMove((sheetId, moved) => this.all.forEach((chart) => this.follow(chart, sheetId, moved)));
  }

  /** One of which nothing is said yet. */
  add(sheetId: string, kind: ChartKind, series: SeriesData[]): ChartData {
    const chart: ChartData = {
      id: `chart-${this.next++}`,
      sheetId,
      name: `Chart ${this.on(sheetId).length + 1}`,
      description: '',
      kind,
      title: null,
      hasTitle: true,
      legend: { visible: series.length > 1 || kind === 'pie' || kind === 'doughnut', position: 'Bottom' },
      axes: { categories: usualAxis(), values: usualAxis() },
      series,
      cell: { row: 0, column: 0, rows: 1, columns: 1 },
      right: 0,
      down: 0,
      width: 360,
      height: 216,
    };
    this.put(chart);
    return chart;
  }

  private follow(chart: ChartData, sheetId: string, moved: Moved): void {
    // Where its cell is gone the chart stays where it stands.
    if (chart.sheetId === sheetId) chart.cell = moved(chart.cell) ?? chart.cell;
    const followed = (cells: ChartCells): ChartCells | null => {
      if (cells.sheetId !== sheetId) return cells;
      const area = moved(cells.area);
      return area && { sheetId, area };
    };
    for (const series of chart.series) {
      series.values &&= followed(series.values);
      series.categories &&= followed(series.categories);
      if (typeof series.name === 'object') series.name = followed(series.name) ?? '';
    }
  }
}
