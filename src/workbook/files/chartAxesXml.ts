import { familyOf } from '../chartKind';
import { chartTitleXml } from './chartTitleXml';
import type { FileChart } from './drawing';
import { element } from './xml';

export const AXIS_IDS = { category: 111_111_111, value: 222_222_222 };
const val = (name: string, value: string | number | boolean): string => element(name, { val: value });

/** With a colour of their own: some programs draw none without. */
const GRID_LINES = element(
  'c:majorGridlines',
  {},
  element(
    'c:spPr',
    {},
    element('a:ln', { w: 9_525 }, element('a:solidFill', {}, element('a:srgbClr', { val: 'BFBFBF' }))),
  ),
);

/** The axis of the categories and that of the figures. */
export function axesXml(chart: FileChart): string {
  const isBar = familyOf(chart.kind) === 'bar';
  return (
    axisXml(chart, AXIS_IDS.category, AXIS_IDS.value, isBar ? 'l' : 'b') +
    axisXml(chart, AXIS_IDS.value, AXIS_IDS.category, isBar ? 'b' : 'l')
  );
}

function axisXml(chart: FileChart, id: number, other: number, position: string): string {
  const { format, axisTitles, minimum, maximum, step, reversed = false, kind } = chart;
  const isValue = id === AXIS_IDS.value;
  const title = isValue ? axisTitles?.values : axisTitles?.categories;
  return element(isValue ? 'c:valAx' : 'c:catAx', {}, [
    val('c:axId', id),
    element('c:scaling', {}, [
      val('c:orientation', reversed && !isValue ? 'maxMin' : 'minMax'),
      isValue && maximum !== undefined ? val('c:max', maximum) : '',
      isValue && minimum !== undefined ? val('c:min', minimum) : '',
    ]),
    val('c:delete', false),
    val('c:axPos', position),
    isValue ? GRID_LINES : '',
    title === undefined ? '' : chartTitleXml(title, 1000),
    element('c:numFmt', {
      formatCode: (isValue ? format : undefined) ?? 'General',
      sourceLinked: isValue && !format,
    }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    // Below, also where the first bar stands on top.
    val('c:tickLblPos', isValue && reversed && familyOf(kind) === 'bar' ? 'high' : 'low'),
    val('c:crossAx', other),
    val('c:crosses', 'autoZero'),
    isValue ? val('c:crossBetween', 'between') : '',
    isValue && step !== undefined ? val('c:majorUnit', step) : '',
  ]);
}
