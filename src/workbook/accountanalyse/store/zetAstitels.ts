import { plannedChart } from '../sheets/grafiekdeel';
import { grafiekdelen } from '../sheets/grafiekdelen';
import { grafiekplaats } from '../sheets/grafiekIndeling';
import type { OpenAccount } from './openAccount';

/**
 * Lets the axes of the charts say what is drawn along them, with the unit of the amounts, where they say something else.
 * A title of an axis can hold no formula. Two syncs; what it writes goes with the next.
 */
export async function zetAstitels(
  { bladen, taal }: Pick<OpenAccount, 'bladen' | 'taal'>,
  eenheid: string,
): Promise<void> {
  const sheet = bladen.grafieken?.sheet;
  if (!sheet) return;
  const titels = grafiekdelen({ cells: () => undefined, taal, eenheid }).flatMap((deel, index) => {
    const { name, axisTitles } = plannedChart(deel, grafiekplaats(index), taal);
    const values = axisTitles?.values;
    return values === undefined ? [] : [{ chart: sheet.charts.getItemOrNullObject(name).load('name'), values }];
  });
  await sheet.context.sync();
  const present = titels
    .filter(({ chart }) => !chart.isNullObject)
    .map(({ chart, values }) => ({ title: chart.axes.valueAxis.title.load('text'), values }));
  await sheet.context.sync();
  for (const { title, values } of present) if (title.text !== values) title.text = values;
}
