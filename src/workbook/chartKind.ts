/** The kinds of chart that are made and read, by what Excel calls them. A line has marks at its points, a plain one has none. */
export const CHART_TYPES = {
  column: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  columnStacked100: 'ColumnStacked100',
  bar: 'BarClustered',
  barStacked: 'BarStacked',
  barStacked100: 'BarStacked100',
  line: 'LineMarkers',
  plainLine: 'Line',
  pie: 'Pie',
  doughnut: 'Doughnut',
} as const;
export type ChartKind = keyof typeof CHART_TYPES;

/** What kinds have in common: how they are drawn, and whether they can stand in one chart. */
export type ChartFamily = 'column' | 'bar' | 'line' | 'round';

export function familyOf(kind: ChartKind): ChartFamily {
  if (kind === 'pie' || kind === 'doughnut') return 'round';
  if (kind === 'line' || kind === 'plainLine') return 'line';
  return kind.startsWith('bar') ? 'bar' : 'column';
}

/** Whether the series of such a chart stand on each other; as a share of the whole, or as they are. */
export const stackOf = (kind: ChartKind): 'share' | 'sum' | undefined => {
  if (kind.endsWith('Stacked100')) return 'share';
  return kind.endsWith('Stacked') ? 'sum' : undefined;
};
