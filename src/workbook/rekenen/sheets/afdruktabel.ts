import type { Opgave } from '../../../calc/rekenen/opgave';
import type { PlannedCell } from '../../plan';
import { heeftBrontabel, heeftGrafiek } from '../opgaveplaatsen';
import { beeldcellen } from './beeld';
import { brontabel, BRONTABELKOPPEN } from './brontabel';
import { opgaveindeling } from './opgaveindeling';

/** The table of an exercise on paper: what its rows are called, and their figures. */
export interface Afdruktabel {
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly PlannedCell[])[];
  /** Of each column. */
  readonly formats: readonly (string | undefined)[];
}

const MONEY = '"€ "#,##0.00';

/** Whether the question is about the figures of its chart, and not about a table. */
export const vraagtDiagram = (opgave: Opgave): boolean =>
  heeftGrafiek(opgave) && !opgave.vraag.toLowerCase().includes('tabel');

/** Undefined where the question says everything. */
export function afdruktabel(opgave: Opgave, inWoorden: boolean): Afdruktabel | undefined {
  const { tabel, parameters, diagram } = opgave;
  if (diagram === 'beeld') {
    const [kop = [], ...rijen] = beeldcellen(opgave);
    // Its last row says in words what has to be read.
    return { kop: kop.map(String), rijen: inWoorden ? rijen : rijen.slice(0, -1), formats: [] };
  }
  if (heeftBrontabel(opgave))
    return { kop: BRONTABELKOPPEN, rijen: brontabel(opgave), formats: [undefined, MONEY, MONEY] };
  if (!tabel) return undefined;
  const columns = opgaveindeling(opgave).kolommen.filter(({ isInTabel }) => isInTabel);
  return {
    kop: tabel[0] ?? [],
    rijen: tabel
      .slice(1)
      .map(([label = ''], row) => [
        label,
        ...columns.map(({ naam }) => (parameters[naam] as readonly number[])[row] as number),
      ]),
    formats: [undefined, ...columns.map(({ format }) => format)],
  };
}
