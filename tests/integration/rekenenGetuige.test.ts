import { cellen } from '../../src/calc/rekenen/cel';
import { sjablonenVan } from '../../src/calc/rekenen/sjablonen';
import { trekOpgave } from '../../src/calc/rekenen/trekOpgave';
import { formuleVan } from '../../src/calc/rekenen/uitdrukking/formule';
import type { Sjabloon } from '../../src/calc/rekenen/sjabloon';
import { onSheet } from './host/onSheet';
import { openOfficeClient } from './officeClient';

openOfficeClient();

/** On request more, such as GETUIGE_TREKKINGEN=5000. */
const DRAWS = Number(process.env.GETUIGE_TREKKINGEN ?? 200);
type Cell = string | number;

/** The givens of one exercise in columns, with the formulas of its answer and its wrong answers beside them. */
function block({ antwoord, fouten }: Sjabloon, parameters: Readonly<Record<string, unknown>>, row: number): Cell[][] {
  const givens = Object.entries(parameters).filter(([, value]) => typeof value !== 'string');
  const place = (name: string): string => {
    const index = givens.findIndex(([given]) => given === name);
    const column = String.fromCharCode(65 + index);
    const value = givens[index]?.[1];
    return Array.isArray(value) ? `${column}${row}:${column}${row + value.length - 1}` : `${column}${row}`;
  };
  const formulas = [antwoord, ...fouten.map(({ expr }) => expr)].map((expr) => formuleVan(expr, place).en);
  const lists = givens.map(([, value]) => [value].flat() as number[]);
  const height = Math.max(1, ...lists.map((list) => list.length));
  return Array.from({ length: height }, (_, index) => [
    ...lists.map((list) => list[index] ?? ''),
    ...formulas.map((formula) => (index === 0 ? formula : '')),
  ]);
}

const computed = (cells: Cell[][]): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
    range.formulas = cells;
    range.load('values');
    await context.sync();
    return range.values;
  });

const isSame = (a: unknown, b: number): boolean =>
  typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test.each(cellen.flatMap((cel) => sjablonenVan(cel).map((sjabloon) => [sjabloon.id, sjabloon] as const)))(
  `a spreadsheet computes the answers and the wrong answers of %s as we do, on ${DRAWS} draws`,
  async (id, sjabloon) => {
    const cells: Cell[][] = [];
    const exercises = Array.from({ length: DRAWS }, (_, draw) => {
      const opgave = trekOpgave(`GETUIGE|${draw}|${id}|1`);
      const row = cells.length;
      cells.push(...block(sjabloon, opgave.parameters, row + 1));
      return { opgave, row };
    });
    const values = await computed(cells);
    const first = (cells[0]?.length ?? 0) - 1 - sjabloon.fouten.length;
    const differences = exercises.flatMap(({ opgave, row }) =>
      [opgave.antwoord, ...opgave.fouten.map(({ waarde }) => waarde)].flatMap((ours, index) => {
        const theirs = values[row]?.[first + index];
        return isSame(theirs, ours) ? [] : [{ seed: opgave.seed, formula: cells[row]?.[first + index], ours, theirs }];
      }),
    );
    expect(differences).toEqual([]);
  },
);
