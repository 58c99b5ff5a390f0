import type { Chart, Plugin } from 'chart.js';
import { familyOf, stackOf } from '../../workbook/chartKind';
import type { ChartView, SeriesView } from '../excel/chartView';
import { numberText, type ChartLook } from './chartConfig';
import { chartTheme } from './chartThemes';

/** Beside the end of a bar, above a point, and amid what has no end of its own. */
const GAP = 4;

/** Writes what a series is to say at each of its points. */
export function chartLabels(view: ChartView, look: ChartLook): Plugin {
  const { ink, ground } = chartTheme(look.theme);
  return {
    id: 'labels',
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.save();
      Object.assign(ctx, { font: '12px "Segoe UI", system-ui, sans-serif', fillStyle: ink, lineJoin: 'round' });
      Object.assign(ctx, { strokeStyle: ground, lineWidth: 3, textAlign: 'center', textBaseline: 'middle' });
      view.series.forEach((series, index) => {
        chart.getDatasetMeta(index).data.forEach((element, at) => {
          const text = textAt(view, series, at, look);
          if (text === '') return;
          const { x, y } = placeOf(series, element, ctx.measureText(text).width);
          ctx.strokeText(text, x, y);
          ctx.fillText(text, x, y);
        });
      });
      ctx.restore();
    },
  };
}

function textAt({ categories }: ChartView, series: SeriesView, at: number, { language }: ChartLook): string {
  const value = series.values[at] ?? null;
  const { labels, values, name, format } = series;
  if (value === null) return '';
  const total = values.reduce<number>((sum, one) => sum + Math.abs(one ?? 0), 0);
  const parts = [
    labels.series ? name : '',
    labels.category ? (categories[at] ?? '') : '',
    labels.value ? numberText(value, format, language) : '',
    labels.percentage && total > 0 ? numberText(Math.abs(value) / total, '0%', language) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function placeOf({ kind, values }: SeriesView, element: ElementAt, width: number): { x: number; y: number } {
  const middle = element.tooltipPosition(true);
  if (familyOf(kind) === 'round') return { x: middle.x ?? 0, y: middle.y ?? 0 };
  if (stackOf(kind)) return element.getCenterPoint?.() ?? { x: element.x, y: element.y };
  const sign = values.some((value) => (value ?? 0) < 0) && isBelow(element) ? -1 : 1;
  return familyOf(kind) === 'bar'
    ? { x: element.x + sign * (GAP + width / 2), y: element.y }
    : { x: element.x, y: element.y - sign * (GAP + 8) };
}
type ElementAt = ReturnType<Chart['getDatasetMeta']>['data'][number] & { getCenterPoint?(): { x: number; y: number } };

/** Whether a bar goes the way of the negative figures. */
const isBelow = (element: ElementAt): boolean => {
  const { base, horizontal } = element as unknown as { base?: number; horizontal?: boolean };
  if (base === undefined) return false;
  return horizontal ? element.x < base : element.y > base;
};
