import { CommandType, ICommandService } from '@univerjs/core';
import { familyOf } from '../../workbook/chartKind';
import type { ThemeName } from '../bridge/officeTheme';
import type { Chart } from '../excel/chart';
import type { ChartData } from '../excel/chartData';
import { chartView, type ChartView } from '../excel/chartView';
import type { Workbook } from '../excel/workbook';
import type { Language } from './choices';
import type { DrawnChart } from './chartDrawing';
import { floatingLayer } from './floatingLayer';
import { textsOf, type TextKey } from './texts';

interface Shown {
  readonly canvas: HTMLCanvasElement;
  view: ChartView;
  /** What was drawn last, as a text; '' when that is not what it should be. */
  key: string;
  drawn?: DrawnChart;
}
type Choices = () => { readonly language: Language; readonly theme: ThemeName };

/** Draws the charts of the sheet in view above its cells, and again when those change. Returns what tells of other choices. */
export function charts(workbook: Workbook, container: HTMLElement, around: HTMLElement, choices: Choices): () => void {
  const shown = new Map<string, Shown>();
  // At a quiet moment, so that a first chart can also be drawn when the network has gone.
  requestIdleCallback(() => void import('./chartDrawing'));
  let isStale = true;
  const show = (chart: Chart, data: ChartData, zoom: number): HTMLCanvasElement => {
    const known = shown.get(data.id);
    const view = known && !isStale ? known.view : chartView(chart, data, workbook);
    const one = known ?? { canvas: newCanvas(), view, key: '' };
    shown.set(data.id, one);
    one.view = view;
    one.canvas.setAttribute('aria-label', nameOf(view, choices().language));
    const size = { width: (data.width * 4) / 3, height: (data.height * 4) / 3, zoom };
    const key = JSON.stringify([view, size, choices(), devicePixelRatio]);
    if (key === one.key) return one.canvas;
    one.key = key;
    // By the time that the library is there another change may have come too.
    void import('./chartDrawing').then(({ drawChart }) => {
      if (one.key !== key || !shown.has(data.id)) return;
      one.drawn?.destroy();
      one.drawn = drawChart(one.canvas, view, { ...size, ...choices() });
    });
    return one.canvas;
  };
  const forget = () => {
    for (const [id, { drawn }] of shown) {
      if (workbook.charts.all.some((chart) => chart.id === id)) continue;
      drawn?.destroy();
      shown.delete(id);
    }
  };
  const later = floatingLayer({
    workbook,
    container,
    around,
    className: 'floating charts',
    floats: workbook.charts,
    show(sheet, zoom) {
      const items = workbook.charts.on(sheet.Id).map((data) => {
        const chart = sheet.Charts.GetItem(data.id);
        const { Left: left, Top: top, Width: width, Height: height } = chart;
        return { place: { left, top, width, height }, node: show(chart, data, zoom) };
      });
      isStale = false;
      forget();
      return items;
    },
  });
  const changed = () => {
    isStale = true;
    if (workbook.charts.all.length > 0) later();
  };
  workbook.charts.onChange(changed);
  workbook.grid.onEvent(({ kind }) => {
    if (kind === 'calculated' || kind === 'activated') changed();
  });
  workbook.grid.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) changed();
    });
  return changed;
}

function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  return canvas;
}

const WORDS = {
  column: 'columnChart',
  bar: 'barChart',
  line: 'lineChart',
  round: 'pieChart',
} as const satisfies Record<string, TextKey>;

/** The title, and what there is to say to who does not see it: its description, or else what it holds. */
function nameOf({ title, description, kind, series }: ChartView, language: Language): string {
  const held = `${textsOf(language)[WORDS[familyOf(kind)]]}: ${series.map(({ name }) => name).join(', ')}`;
  return [title, description || held].filter(Boolean).join('. ');
}
