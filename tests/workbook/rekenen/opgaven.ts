import { cellen } from '../../../src/calc/rekenen/cel';
import type { Opgave } from '../../../src/calc/rekenen/opgave';
import { sjablonenVan } from '../../../src/calc/rekenen/sjablonen';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';
import { columnName } from '../../../src/workbook/area';
import { areaAt } from '../../../src/workbook/areaAt';
import type { PlannedCell, SheetPlan } from '../../../src/workbook/plan';
import { plannedBlocks } from '../../../src/workbook/plannedBlocks';

/** How many rows stand above the exercises of a student's sheet. */
export const KOP_ROWS = 5;

export const sjablonen = cellen.flatMap(sjablonenVan);

/** One exercise of every template, for a student of this number. */
export const alleOpgaven = (leerling: string): Opgave[] =>
  sjablonen.map(({ id }) => trekOpgave(`MAV3A|${leerling}|${id}|1`));

/** What a plan writes, by cell. */
export function cellenVan(plan: SheetPlan): ReadonlyMap<string, PlannedCell> {
  const found = new Map<string, PlannedCell>();
  for (const { at, rows } of plannedBlocks(plan)) {
    const { row, column } = areaAt(at);
    rows.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        if (cell !== null) found.set(`${columnName(column + c)}${row + r + 1}`, cell);
      }),
    );
  }
  return found;
}

/** Every text that somebody can come across in a sheet: in cells, charts, rules, names and on the edges of the paper. */
export const tekstenIn = (plan: SheetPlan): string[] => [
  ...[...cellenVan(plan).values()].filter((cell) => typeof cell === 'string'),
  plan.title,
  ...(plan.charts ?? []).flatMap(({ name, title, description, series }) => [
    name,
    title,
    description,
    ...series.map((one) => one.name),
  ]),
  ...(plan.validations ?? []).map((validation) => JSON.stringify(validation)),
  ...(plan.conditionals ?? []).map(({ formula }) => formula),
  ...plan.names.map(({ name }) => name),
  ...Object.values(plan.page?.footer ?? {}),
];

/** How high a row of a plan is. */
export function hoogteVan({ rowHeights = [] }: SheetPlan): (row: number) => number {
  const points = new Map<number, number>();
  for (const { rows, points: high } of rowHeights) {
    const { row, rows: count } = areaAt(rows);
    for (let at = row; at < row + count; at += 1) points.set(at + 1, high);
  }
  return (row) => points.get(row) ?? 15;
}
