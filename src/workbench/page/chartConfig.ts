import { numfmt } from '@univerjs/core';
import type { ChartConfiguration, ChartDataset, LegendItem, ScaleOptionsByType, TitleOptions } from 'chart.js';
import { familyOf, stackOf } from '../../workbook/chartKind';
import { chartColor, chartMark, chartStroke } from '../../workbook/chartLooks';
import type { ThemeName } from '../bridge/officeTheme';
import type { ChartView, SeriesView } from '../excel/chartView';
import type { Language } from './choices';
import { chartTheme, colorOn } from './chartThemes';

export interface ChartLook {
  readonly theme: ThemeName;
  readonly language: Language;
}
type Config = ChartConfiguration<'bar' | 'line' | 'pie' | 'doughnut', (number | null)[], string>;
type Dataset = ChartDataset<'bar' | 'line' | 'pie' | 'doughnut', (number | null)[]>;

const MARKS = {
  circle: 'circle',
  square: 'rect',
  diamond: 'rectRot',
  triangle: 'triangle',
  x: 'crossRot',
  star: 'star',
} as const;
const STROKES = {
  Continuous: [],
  Dash: [8, 4],
  Dot: [2, 3],
  DashDot: [8, 3, 2, 3],
  DashDotDot: [12, 3, 2, 3, 2, 3],
} as const;
const TYPES = { bar: 'bar', column: 'bar', line: 'line' } as const;

/** What the library is told to draw. */
export function chartConfig(view: ChartView, { theme, language, width }: ChartLook & { width: number }): Config {
  const { kind, categories, series, title, legend } = view;
  const { ink, ground } = chartTheme(theme);
  const family = familyOf(kind);
  const type = family === 'round' ? (kind === 'pie' ? 'pie' : 'doughnut') : TYPES[family];
  return {
    type,
    data: { labels: [...categories], datasets: series.map((one, index) => datasetOf(one, index, theme)) },
    options: {
      indexAxis: family === 'bar' ? 'y' : 'x',
      layout: { padding: 8 },
      plugins: {
        legend: {
          display: legend !== null,
          position: (legend ?? 'Bottom').toLowerCase() as 'bottom',
          labels: { color: ink, usePointStyle: true, boxWidth: 10, boxHeight: 8, sort: inOrder },
        },
        title: titleOptions(title, 15, ink, width),
      },
      ...(family === 'round' ? {} : { scales: scalesOf(view, theme, language, width) }),
    },
    plugins: [groundOf(ground)],
  } as Config;
}

/** Of the series, whichever is drawn first. */
const inOrder = (one: LegendItem, other: LegendItem): number => (one.datasetIndex ?? 0) - (other.datasetIndex ?? 0);

function datasetOf({ name, kind, values, color: chosen }: SeriesView, index: number, theme: ThemeName): Dataset {
  const { ground } = chartTheme(theme);
  const color = colorOn(theme, chosen);
  const base = { label: name, data: [...values] };
  const family = familyOf(kind);
  if (family === 'round') {
    const backgroundColor = values.map((_, part) => colorOn(theme, chartColor(part)));
    return { ...base, backgroundColor, borderColor: ground, borderWidth: 2 } as Dataset;
  }
  if (family !== 'line') {
    const look = { backgroundColor: color, borderColor: ground, borderWidth: stackOf(kind) ? 1 : 0 };
    return { type: 'bar', ...base, ...look, pointStyle: 'rect', order: 1 } as Dataset;
  }
  return {
    type: 'line',
    ...base,
    borderColor: color,
    backgroundColor: color,
    borderWidth: 2.5,
    borderDash: [...STROKES[chartStroke(index)]],
    pointStyle: MARKS[chartMark(index)],
    pointRadius: kind === 'plainLine' ? 0 : 4,
    pointBorderWidth: 2,
    spanGaps: false,
    // Over the columns, whichever was named first.
    order: 0,
  } as Dataset;
}

function scalesOf(view: ChartView, theme: ThemeName, language: Language, width: number) {
  const { kind, format, minimum, maximum, step, reversed, categoryTitle, valueTitle } = view;
  const { ink, line } = chartTheme(theme);
  const isBar = familyOf(kind) === 'bar';
  const stacked = stackOf(kind) !== undefined;
  const isShare = stackOf(kind) === 'share';
  const values = {
    type: 'linear',
    stacked,
    beginAtZero: beginsAtZero(view),
    ...(minimum === null ? {} : { min: minimum }),
    ...(maximum === null ? (isShare ? { max: 1 } : {}) : { max: maximum }),
    title: titleOptions(valueTitle, 12, ink, width),
    border: { display: false },
    grid: { color: line },
    ticks: {
      color: ink,
      ...(step === null ? {} : { stepSize: step }),
      callback: (value: number | string) => numberText(Number(value), format, language),
    },
  };
  const labels = {
    type: 'category',
    stacked,
    // The library has the first bar on top, Excel below until it is reversed.
    reverse: isBar ? !reversed : reversed,
    title: titleOptions(categoryTitle, 12, ink, width),
    border: { color: ink },
    grid: { display: false },
    ticks: { color: ink },
  };
  return (isBar ? { x: values, y: labels } : { x: labels, y: values }) as unknown as {
    x: ScaleOptionsByType<'linear'>;
  };
}

/** Bars always do; lines as in Excel, when their figures are not all close together. */
function beginsAtZero({ series }: ChartView): boolean {
  if (series.some(({ kind }) => familyOf(kind) !== 'line')) return true;
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return !(least > (most * 5) / 6);
}

const titleOptions = (text: string, size: number, color: string, width: number): Partial<TitleOptions> => ({
  display: text !== '',
  text: lines(text, Math.floor(width / (size * 0.56))),
  color,
  font: { size, weight: 'bold' },
});

/** A text in lines of so many signs at most: the library does not break one. */
function lines(text: string, most: number): string[] {
  return text.split(/\s+/).reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...all, word];
    return [...all.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** A number as its cell would show it. */
export const numberText = (value: number, format: string, language: Language): string =>
  numfmt.format(format, value, { locale: language });

const groundOf = (color: string) => ({
  id: 'ground',
  beforeDraw: ({ ctx, width, height }: { ctx: CanvasRenderingContext2D; width: number; height: number }) => {
    ctx.save();
    ctx.fillStyle = color;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
});
