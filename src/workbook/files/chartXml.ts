import { familyOf, stackOf } from '../chartKind';
import { axesXml, AXIS_IDS } from './chartAxesXml';
import { seriesXml } from './chartSeriesXml';
import { chartTitleXml } from './chartTitleXml';
import { groupedByKind, type FileChart, type LegendPlace, type SeriesGroup } from './drawing';
import { element } from './xml';

const val = (name: string, value: string | number | boolean): string => element(name, { val: value });
const LEGENDS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

/** Excel otherwise draws a line on past #N/A. */
const NO_FIGURE_IS_A_GAP = element(
  'c:extLst',
  {},
  element(
    'c:ext',
    {
      uri: '{56B9EC1D-385E-4148-901F-78D8002777C0}',
      'xmlns:c16r3': 'http://schemas.microsoft.com/office/drawing/2017/03/chart',
    },
    element('c16r3:dataDisplayOptions16', {}, val('c16r3:dispNaAsBlank', true)),
  ),
);

/** A chart as a part of the file. */
export function chartXml(chart: FileChart): string {
  const { title } = chart;
  const legend = legendOf(chart);
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
        title === undefined ? '' : chartTitleXml(title, 1200),
        val('c:autoTitleDeleted', title === undefined),
        element('c:plotArea', {}, [
          element('c:layout'),
          ...groupedByKind(chart).map(plotXml),
          familyOf(chart.kind) === 'round' ? '' : axesXml(chart),
        ]),
        legend && element('c:legend', {}, [val('c:legendPos', LEGENDS[legend]), val('c:overlay', false)]),
        val('c:plotVisOnly', true),
        val('c:dispBlanksAs', 'gap'),
        NO_FIGURE_IS_A_GAP,
      ]),
    ],
  );
}

/** Where it stands; '' where there is none. */
export function legendOf({ legend, kind, series }: FileChart): LegendPlace | '' {
  if (legend !== undefined) return legend === 'none' ? '' : legend;
  return familyOf(kind) === 'round' || series.length > 1 ? 'Bottom' : '';
}

function plotXml({ kind, series }: SeriesGroup): string {
  const items = series.map(({ index, ...one }) => seriesXml(one, index, kind));
  const axes = [val('c:axId', AXIS_IDS.category), val('c:axId', AXIS_IDS.value)];
  switch (familyOf(kind)) {
    case 'round': {
      const turn = val('c:firstSliceAng', 0);
      const varied = val('c:varyColors', true);
      return kind === 'pie'
        ? element('c:pieChart', {}, [varied, ...items, turn])
        : element('c:doughnutChart', {}, [varied, ...items, turn, val('c:holeSize', 55)]);
    }
    case 'line':
      return element('c:lineChart', {}, [
        val('c:grouping', 'standard'),
        val('c:varyColors', false),
        ...items,
        val('c:marker', true),
        ...axes,
      ]);
    default:
      return element('c:barChart', {}, [
        val('c:barDir', familyOf(kind) === 'bar' ? 'bar' : 'col'),
        val('c:grouping', groupingOf(kind)),
        val('c:varyColors', false),
        ...items,
        val('c:gapWidth', 80),
        groupingOf(kind) === 'clustered' ? '' : val('c:overlap', 100),
        ...axes,
      ]);
  }
}

const groupingOf = (kind: SeriesGroup['kind']): string => {
  const stack = stackOf(kind);
  return stack === undefined ? 'clustered' : stack === 'sum' ? 'stacked' : 'percentStacked';
};
