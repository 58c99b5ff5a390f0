import type { FileChart, FileSeries } from './drawing';
import { element, escapeText } from './xml';

const val = (name: string, value: string | number | boolean): string => element(name, { val: value });
const AXES = { category: 111_111_111, value: 222_222_222 };
/** Of house colours, in an order in which neighbours stay apart without seeing the colour. */
const COLORS = ['#1F4E79', '#C55A11', '#548235', '#7F6000', '#7030A0', '#595959'];

/** A chart as a part of the file: bars, columns, lines or a pie. */
export function chartXml(chart: FileChart): string {
  const { title, kind, series } = chart;
  const hasLegend = kind === 'pie' || series.length > 1;
  return element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      val('c:roundedCorners', false),
      element('c:chart', {}, [
        title === undefined ? '' : titleXml(title),
        val('c:autoTitleDeleted', title === undefined),
        element('c:plotArea', {}, [element('c:layout'), plotXml(chart), kind === 'pie' ? '' : axesXml(chart)]),
        hasLegend ? element('c:legend', {}, [val('c:legendPos', 'b'), val('c:overlay', false)]) : '',
        val('c:plotVisOnly', true),
        val('c:dispBlanksAs', 'gap'),
      ]),
    ],
  );
}

function titleXml(title: string): string {
  const run = element('a:r', {}, [
    element('a:rPr', { lang: 'nl-NL', sz: 1200, b: true }),
    `<a:t>${escapeText(title)}</a:t>`,
  ]);
  const text = element('c:rich', {}, [element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, run)]);
  return element('c:title', {}, [element('c:tx', {}, text), val('c:overlay', false)]);
}

function plotXml({ kind, series }: FileChart): string {
  const items = series.map((one, index) => seriesXml(one, index, kind));
  const axes = [val('c:axId', AXES.category), val('c:axId', AXES.value)];
  if (kind === 'pie')
    return element('c:pieChart', {}, [val('c:varyColors', true), ...items, val('c:firstSliceAng', 0)]);
  if (kind === 'line') {
    const parts = [val('c:grouping', 'standard'), val('c:varyColors', false), ...items, val('c:marker', true), ...axes];
    return element('c:lineChart', {}, parts);
  }
  return element('c:barChart', {}, [
    val('c:barDir', kind === 'bar' ? 'bar' : 'col'),
    val('c:grouping', 'clustered'),
    val('c:varyColors', false),
    ...items,
    val('c:gapWidth', 80),
    ...axes,
  ]);
}

function seriesXml({ name, categories, values, color }: FileSeries, index: number, kind: FileChart['kind']): string {
  const fill = element(
    'a:solidFill',
    {},
    val('a:srgbClr', (color ?? COLORS[index % COLORS.length] ?? '').replace('#', '')),
  );
  const look = kind === 'line' ? element('a:ln', { w: 28_575, cap: 'rnd' }, fill) : fill;
  const reference = (text: string): string => `<c:f>${escapeText(text)}</c:f>`;
  return element('c:ser', {}, [
    val('c:idx', index),
    val('c:order', index),
    name === undefined ? '' : element('c:tx', {}, `<c:v>${escapeText(name)}</c:v>`),
    kind === 'pie' ? '' : element('c:spPr', {}, look),
    kind === 'bar' || kind === 'column' ? val('c:invertIfNegative', false) : '',
    kind === 'line' ? element('c:marker', {}, val('c:symbol', 'circle')) : '',
    categories === undefined ? '' : element('c:cat', {}, element('c:strRef', {}, reference(categories))),
    element('c:val', {}, element('c:numRef', {}, reference(values))),
    kind === 'line' ? val('c:smooth', false) : '',
  ]);
}

function axesXml({ kind, format }: FileChart): string {
  const isBar = kind === 'bar';
  const axis = (id: number, other: number, position: string, isValue: boolean): string =>
    element(isValue ? 'c:valAx' : 'c:catAx', {}, [
      val('c:axId', id),
      // The first bar stands on top, as the first row does.
      element('c:scaling', {}, val('c:orientation', isBar && !isValue ? 'maxMin' : 'minMax')),
      val('c:delete', false),
      val('c:axPos', position),
      isValue ? element('c:majorGridlines') : '',
      element('c:numFmt', {
        formatCode: (isValue ? format : undefined) ?? 'General',
        sourceLinked: isValue && !format,
      }),
      val('c:majorTickMark', 'none'),
      val('c:minorTickMark', 'none'),
      val('c:tickLblPos', isValue && isBar ? 'high' : 'low'),
      val('c:crossAx', other),
      val('c:crosses', 'autoZero'),
    ]);
  return (
    axis(AXES.category, AXES.value, isBar ? 'l' : 'b', false) + axis(AXES.value, AXES.category, isBar ? 'b' : 'l', true)
  );
}
