import type { Opgave } from '../../../calc/rekenen/opgave';
import { columnName } from '../../area';
import { heeftBrontabel } from '../opgaveplaatsen';
import { addRow, type Afdrukdelen, type Afdrukopgave } from './afdrukdelen';
import type { Afdrukmaten } from './afdrukmaten';
import type { Afdruktabel } from './afdruktabel';
import { opgavediagram, type Diagrambron } from './opgavediagram';

/** So many points a chart needs to be read. */
export const CHART_POINTS = 190;

/** From here on, beside what is printed. */
const NAAST = 'H';

/** The chart alone. A line says its figures itself: between the lines of the axis they cannot be read. */
export function diagramregels(
  { opgave, nummer }: Afdrukopgave,
  tabel: Afdruktabel,
  maten: Afdrukmaten,
  delen: Afdrukdelen,
): void {
  const top = delen.rows.length + 1;
  delen.naast.push({ at: `${NAAST}${top}`, rows: [tabel.kop, ...tabel.rijen] });
  const rows = Math.max(1 + tabel.rijen.length, Math.ceil(CHART_POINTS / maten.row));
  for (let row = 0; row < rows; row += 1) addRow(delen, maten.row, []);
  const at = `B${top}:E${delen.rows.length}`;
  const chart = opgavediagram(opgave, bronVan(opgave, tabel, NAAST, top), `ACC_Diagram${nummer}`, at);
  delen.charts.push(chart.kind === 'line' && chart.series.length === 1 ? { ...chart, labels: 'value' } : chart);
  addRow(delen, 6, []);
}

/** The figures of a table, below the head in this row and from this column on. */
export function bronVan(opgave: Opgave, { kop, rijen }: Afdruktabel, from: string, head: number): Diagrambron {
  const cells = (column: number) => {
    const letter = columnName(from.charCodeAt(0) - 65 + column);
    return `${letter}${head + 1}:${letter}${head + rijen.length}`;
  };
  return {
    categories: cells(0),
    series: kop.slice(1).map((name, index) => ({
      name: heeftBrontabel(opgave) ? name.charAt(0) : name,
      values: cells(index + 1),
      figures: rijen.map((figures) => figures[index + 1] as number),
    })),
  };
}
