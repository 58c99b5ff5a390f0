import type { PlannedChart } from '../../plannedDrawing';
import { heeftBrontabel, type Opgaveplaats } from '../opgaveplaatsen';
import { brontabel } from './brontabel';
import { opgavediagram, type Diagrambron } from './opgavediagram';
import { opgaveindeling } from './opgaveindeling';

/** The chart of an exercise of a sheet, below it. */
export const bladdiagram = (plaats: Opgaveplaats, at: string, nummer: number): PlannedChart =>
  opgavediagram(plaats.opgave, bronVan(plaats), `ACC_Diagram${nummer}`, at);

function bronVan({ opgave, boven }: Opgaveplaats): Diagrambron {
  const cells = (letter: string, rows: number) => `${letter}${boven + 2}:${letter}${boven + 1 + rows}`;
  if (heeftBrontabel(opgave)) {
    const rows = brontabel(opgave);
    const line = (name: string, letter: string, column: number) => ({
      name,
      values: cells(letter, rows.length),
      figures: rows.map((figures) => figures[column] as number),
    });
    return { categories: cells('D', rows.length), series: [line('A', 'E', 1), line('B', 'F', 2)] };
  }
  const { kolommen, rijen } = opgaveindeling(opgave);
  const drawn = rijen ? kolommen : kolommen.slice(1);
  const rows = drawn[0]?.rijen ?? 0;
  return {
    categories: cells(rijen?.letter ?? 'D', rows),
    series: drawn.map(({ kop, letter, naam }) => ({
      name: kop,
      values: cells(letter, rows),
      figures: opgave.parameters[naam] as readonly number[],
    })),
  };
}
