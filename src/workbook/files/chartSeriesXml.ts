import { familyOf, type ChartKind } from '../chartKind';
import { CHART_COLORS, chartColor, chartMark, chartStroke, type ChartStroke } from '../chartLooks';
import type { ChartLabels, FileSeries } from './drawing';
import { element, escapeText } from './xml';

const val = (name: string, value: string | number | boolean): string => element(name, { val: value });
const reference = (text: string): string => `<c:f>${escapeText(text)}</c:f>`;

/** One series, the `index`th of its chart. */
export function seriesXml(series: FileSeries, index: number, kind: ChartKind): string {
  const { categories, values, color = chartColor(index), labels } = series;
  const family = familyOf(kind);
  const isLine = family === 'line';
  return element('c:ser', {}, [
    val('c:idx', index),
    val('c:order', index),
    nameXml(series),
    family === 'round' ? '' : element('c:spPr', {}, isLine ? lineXml(color, chartStroke(index)) : fillXml(color)),
    family === 'bar' || family === 'column' ? val('c:invertIfNegative', false) : '',
    isLine ? markXml(kind, index, color) : '',
    family === 'round' ? CHART_COLORS.map(partXml).join('') : '',
    labels ? labelsXml(labels, isLine) : '',
    categories === undefined ? '' : element('c:cat', {}, element('c:strRef', {}, reference(categories))),
    element('c:val', {}, element('c:numRef', {}, reference(values))),
    isLine ? val('c:smooth', false) : '',
  ]);
}

function nameXml({ name, nameCell }: FileSeries): string {
  if (nameCell !== undefined) return element('c:tx', {}, element('c:strRef', {}, reference(nameCell)));
  return name === undefined ? '' : element('c:tx', {}, `<c:v>${escapeText(name)}</c:v>`);
}

const fillXml = (color: string): string =>
  element('a:solidFill', {}, val('a:srgbClr', color.replace('#', '').toUpperCase()));
const STROKES = {
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'sysDot',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
} as const satisfies Record<ChartStroke, string>;
const lineXml = (color: string, stroke: ChartStroke): string =>
  element('a:ln', { w: 28_575, cap: 'rnd' }, [fillXml(color), val('a:prstDash', STROKES[stroke])]);

function markXml(kind: ChartKind, index: number, color: string): string {
  if (kind === 'plainLine') return element('c:marker', {}, val('c:symbol', 'none'));
  const look = element('c:spPr', {}, [fillXml(color), element('a:ln', {}, fillXml(color))]);
  return element('c:marker', {}, [val('c:symbol', chartMark(index)), val('c:size', 7), look]);
}

/** A part of a pie, parted from the next by a line. */
const partXml = (color: string, index: number): string => {
  const line = element('a:ln', { w: 9_525 }, fillXml('#FFFFFF'));
  return element('c:dPt', {}, [
    val('c:idx', index),
    val('c:bubble3D', false),
    element('c:spPr', {}, [fillXml(color), line]),
  ]);
};

/** Those of a line stand above it. */
const labelsXml = ({ value, percentage, category, series, format }: ChartLabels, isLine: boolean): string =>
  element('c:dLbls', {}, [
    format === undefined ? '' : element('c:numFmt', { formatCode: format, sourceLinked: false }),
    isLine ? val('c:dLblPos', 't') : '',
    val('c:showLegendKey', false),
    val('c:showVal', value ?? false),
    val('c:showCatName', category ?? false),
    val('c:showSerName', series ?? false),
    val('c:showPercent', percentage ?? false),
    val('c:showBubbleSize', false),
  ]);
