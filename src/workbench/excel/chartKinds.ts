import { CHART_TYPES, familyOf, type ChartKind } from '../../workbook/chartKind';

/** The kind that Excel calls so; null for one that the workbench does not draw. */
export const kindCalled = (type: string): ChartKind | null =>
  (Object.keys(CHART_TYPES) as ChartKind[]).find((kind) => CHART_TYPES[kind] === type) ?? null;

/** Lines go together with columns; every other kind has the chart to itself. */
export function mayStandIn(kind: ChartKind, others: readonly ChartKind[]): boolean {
  const goesWith = (other: ChartKind): boolean => {
    const families = [familyOf(kind), familyOf(other)];
    return other === kind || (families.includes('line') && families.every((one) => one === 'line' || one === 'column'));
  };
  return others.every(goesWith);
}
