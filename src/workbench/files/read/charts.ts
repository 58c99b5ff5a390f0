import { familyOf, type ChartKind } from '../../../workbook/chartKind';
import type { ChartLabels, FileChart, FileSeries, LegendPlace } from '../../../workbook/files/drawing';
import type { XmlElement } from '../../../workbook/files/parseXml';

type ReadChart = Omit<FileChart, 'name' | 'description' | 'at'>;
const LEGENDS: Readonly<Record<string, LegendPlace>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Right' };

/** A chart of a kind that the workbench knows; what else it says is passed over. */
export function readChart(root: XmlElement | undefined): ReadChart | undefined {
  const chart = root?.child('chart');
  const plots = chart?.child('plotArea')?.children.flatMap((plot) => {
    const kind = kindOf(plot);
    return kind ? [{ kind, series: plot.all('ser') }] : [];
  });
  const [first] = plots ?? [];
  if (!chart || !plots || !first) return undefined;
  const placed = plots.flatMap(({ kind, series }) => series.map((one) => ({ kind, one, order: orderOf(one) })));
  const series = placed
    .sort((a, b) => a.order - b.order)
    .map(({ kind, one }) => ({ ...readSeries(one), ...(kind === first.kind ? {} : { kind }) }));
  const title = titleOf(chart);
  const usual = familyOf(first.kind) === 'round' || series.length > 1 ? 'Bottom' : 'none';
  const legend = legendOf(chart);
  return {
    kind: first.kind,
    series,
    ...(title === undefined ? {} : { title }),
    ...readAxes(chart),
    ...(legend === usual ? {} : { legend }),
  };
}

function kindOf(plot: XmlElement): ChartKind | undefined {
  const value = (name: string): string | undefined => plot.child(name)?.attributes.val;
  switch (plot.name) {
    case 'barChart': {
      const direction = value('barDir') === 'bar' ? 'bar' : 'column';
      const grouping = value('grouping');
      if (grouping === 'percentStacked') return `${direction}Stacked100`;
      return grouping === 'stacked' ? `${direction}Stacked` : direction;
    }
    case 'lineChart':
      return plot.child('ser')?.child('marker')?.child('symbol')?.attributes.val === 'none' ? 'plainLine' : 'line';
    case 'pieChart':
      return 'pie';
    case 'doughnutChart':
      return 'doughnut';
    default:
      return undefined;
  }
}

const orderOf = (series: XmlElement): number => series.child('order')?.number('val') ?? 0;

const titleOf = (parent: XmlElement | undefined): string | undefined =>
  [...(parent?.child('title')?.below('t') ?? [])].map(({ text }) => text).join('') || undefined;

function legendOf(chart: XmlElement): LegendPlace | 'none' {
  const legend = chart.child('legend');
  return legend ? (LEGENDS[legend.child('legendPos')?.attributes.val ?? 'r'] ?? 'Right') : 'none';
}

function readAxes(chart: XmlElement): Partial<ReadChart> {
  const [categoryAxis, valueAxis] = ['catAx', 'valAx'].map((name) => chart.child('plotArea')?.child(name));
  const [categories, values] = [titleOf(categoryAxis), titleOf(valueAxis)];
  const format = valueAxis?.child('numFmt');
  const [minimum, maximum] = ['min', 'max'].map((name) => valueAxis?.child('scaling')?.child(name)?.number('val'));
  const step = valueAxis?.child('majorUnit')?.number('val');
  const isReversed = categoryAxis?.child('scaling')?.child('orientation')?.attributes.val === 'maxMin';
  const axisTitles = {
    ...(categories === undefined ? {} : { categories }),
    ...(values === undefined ? {} : { values }),
  };
  return {
    ...(format && !format.flag('sourceLinked') ? { format: format.attributes.formatCode ?? 'General' } : {}),
    ...(Object.keys(axisTitles).length === 0 ? {} : { axisTitles }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(step === undefined ? {} : { step }),
    ...(isReversed ? { reversed: true } : {}),
  };
}

function readSeries(series: XmlElement): FileSeries {
  const reference = (name: string): string | undefined => [...(series.child(name)?.below('f') ?? [])][0]?.text;
  const nameCell = reference('tx');
  const name = nameCell === undefined ? [...(series.child('tx')?.below('v') ?? [])][0]?.text : undefined;
  const color = [...(series.child('spPr')?.below('srgbClr') ?? [])][0]?.attributes.val;
  const categories = reference('cat');
  const labels = readLabels(series.child('dLbls'));
  return {
    values: reference('val') ?? '',
    ...(name === undefined ? {} : { name }),
    ...(nameCell === undefined ? {} : { nameCell }),
    ...(categories === undefined ? {} : { categories }),
    ...(color === undefined ? {} : { color: `#${color}` }),
    ...(labels ? { labels } : {}),
  };
}

/** None where nothing is shown. */
function readLabels(labels: XmlElement | undefined): ChartLabels | undefined {
  const shows = (name: string): boolean => labels?.child(name)?.flag('val') ?? false;
  const shown = {
    ...(shows('showVal') ? { value: true } : {}),
    ...(shows('showPercent') ? { percentage: true } : {}),
    ...(shows('showCatName') ? { category: true } : {}),
    ...(shows('showSerName') ? { series: true } : {}),
  };
  if (Object.keys(shown).length === 0) return undefined;
  const format = labels?.child('numFmt');
  return format && !format.flag('sourceLinked')
    ? { ...shown, format: format.attributes.formatCode ?? 'General' }
    : shown;
}
