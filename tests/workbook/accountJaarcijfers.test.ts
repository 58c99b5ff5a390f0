import { totalen } from '../../src/calc/accountanalyse/analyse';
import { jaarposten } from '../../src/calc/accountanalyse/jaarposten';
import { nieuwAccount } from '../../src/calc/accountanalyse/nieuwAccount';
import { voorbeeldaccounts } from '../../src/calc/accountanalyse/voorbeeldaccounts';
import { posten } from '../../src/calc/blok/boekjaar';
import { areaAt } from '../../src/workbook/areaAt';
import { accountsblad } from '../../src/workbook/accountanalyse/sheets/accountsblad';
import { jaarcijfersblad } from '../../src/workbook/accountanalyse/sheets/jaarcijfersblad';
import { accountveldnaam, bereiknamen, veldblad } from '../../src/workbook/accountanalyse/sheets/accountnamen';
import { jaarcellen, jaarindeling, postcel } from '../../src/workbook/accountanalyse/sheets/jaarIndeling';
import { normenblad } from '../../src/workbook/accountanalyse/sheets/normenblad';
import { accountvelden } from '../../src/workbook/accountanalyse/store/accountveldkinds';
import { accountids } from '../../src/workbook/accountanalyse/store/accountids';
import { zelfdeNaam } from '../../src/workbook/accountanalyse/store/zelfdeNaam';
import { plannedBlocks } from '../../src/workbook/plannedBlocks';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';

const talen = ['nl', 'en'] as const;
const leeg = (taal: 'nl' | 'en') => jaarcijfersblad(nieuwAccount({ nummer: 'ACC-0012', taal }));

/** What the plan puts in a cell. */
function cellOf(plan: SheetPlan, address: string): PlannedCell {
  const { row, column } = areaAt(address);
  const found = plannedBlocks(plan).flatMap(({ at, rows }) => {
    const corner = areaAt(at);
    const cell = rows[row - corner.row]?.[column - corner.column];
    return cell === undefined || cell === null ? [] : [cell];
  });
  return found.at(-1) ?? null;
}
const formulasOf = (plan: SheetPlan): readonly string[] =>
  plannedBlocks(plan).flatMap(({ rows }) =>
    rows.flat().flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.formula] : [])),
  );

test.each(talen)(
  'the figures stand in one unbroken range as KENGETALLEN takes them, the oldest year left (%s)',
  (taal) => {
    const voorbeeld = voorbeeldaccounts.find((each) => each.taal === taal);
    if (!voorbeeld) throw new Error('There is an example in every language.');
    const plan = jaarcijfersblad({ ...voorbeeld, nummer: 'ACC-0012' });
    const range = plan.names.find(({ name }) => name === bereiknamen.jaarcijfers)?.range ?? '';
    expect([areaAt(range).rows, areaAt(range).columns]).toEqual([posten.length, 5]);
    for (const { post } of jaarposten) {
      voorbeeld.jaren.forEach(({ cijfers }, kolom) => {
        const cell = cellOf(plan, postcel(jaarindeling, post, kolom));
        expect([post, kolom, cell ?? '']).toEqual([post, kolom, cijfers[post]]);
      });
    }
  },
);

test.each(talen)('every field of the first step has one named cell here, and no other field has (%s)', (taal) => {
  const names = leeg(taal).names.map(({ name }) => name);
  for (const veld of accountvelden) {
    const times = names.filter((name) => name === accountveldnaam(veld)).length;
    expect([veld, times]).toEqual([veld, veldblad(veld) === 'jaarcijfers' ? 1 : 0]);
  }
  expect(leeg(taal).names.every(({ scope }) => scope === 'sheet')).toBe(true);
});

test.each(talen)('what is typed wrong is asked about and never refused (%s)', (taal) => {
  const { validations = [] } = leeg(taal);
  expect(validations.length).toBeGreaterThan(5);
  expect(validations.filter(({ alert }) => alert?.style !== 'warning')).toEqual([]);
});

test.each(talen)('the remarks and sums are native, and fit in a cell (%s)', (taal) => {
  const formulas = formulasOf(leeg(taal));
  expect(formulas.length).toBeGreaterThan(jaarposten.length + totalen.length);
  expect(formulas.filter((formula) => formula.includes('ACCOUNT.'))).toEqual([]);
  // What Excel takes: 8192 signs, and 255 in a text between quotes.
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
  expect(Math.max(...texts.map((text) => text.length - 2))).toBeLessThanOrEqual(255);
});

test('the sheet goes on A4 landscape with its years on every page, and keeps them in view', () => {
  const { page, frozen } = leeg('nl');
  expect([page?.orientation, page?.titleRows, frozen]).toEqual([
    'landscape',
    `${jaarindeling.jaren}:${jaarindeling.jaren}`,
    `A1:B${jaarindeling.jaren}`,
  ]);
});

test('amounts are shown in full, or as the thousands and millions that they stand for', () => {
  const formatFor = (eenheid: string) => {
    const { formats } = jaarcijfersblad(nieuwAccount({ nummer: 'ACC-0001', taal: 'nl', velden: { eenheid } }));
    return formats.filter(({ range }) => range === 'C11:G39').map(({ format }) => format);
  };
  expect(['1', '1000', '1000000'].flatMap(formatFor)).toEqual(['€ #,##0.00;€ -#,##0.00', '#,##0', '#,##0.0']);
});

test('where a figure stands is said with its sheet', () => {
  const cells = jaarcellen("Zuid's cijfers");
  expect(cells({ soort: 'post', post: 'immaterieleVasteActiva', kolom: 0 })).toBe("'Zuid''s cijfers'!C11");
  expect(cells({ soort: 'jaar', kolom: 4 })).toBe("'Zuid''s cijfers'!G10");
  expect(cells({ soort: 'totaal', totaal: 'balansverschil', kolom: 1 })).toBe("'Zuid''s cijfers'!D46");
  expect(cells({ soort: 'veld', veld: 'naam' })).toBe("'Zuid''s cijfers'!B3");
  expect(cells({ soort: 'veld', veld: 'advies.actie' })).toBeUndefined();
});

test.each(talen)('the table of accounts asks for the classes once, beside the table and not in it (%s)', (taal) => {
  const plan = accountsblad([], taal);
  const calls = formulasOf(plan).filter((formula) => formula.includes('ACCOUNT.'));
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatch(/ACCOUNT\.ABC\(IF\(/);
  const table = areaAt(plan.tables?.[0]?.range ?? '');
  const block = areaAt(plan.names.find(({ name }) => name === bereiknamen.klasseblok)?.range ?? '');
  expect(block.column).toBeGreaterThan(table.column + table.columns);
});

test('own norms keep their boundaries, their source and its year as typed', () => {
  const norm = { branche: 'G', kengetal: 'quickratio', grenzen: [0.75, 1], bron: '=Eigen', jaar: '2025' };
  const plan = normenblad([norm], 'nl');
  expect(['A5', 'B5', 'C5', 'D5', 'E5', 'F5', 'G5'].map((cell) => cellOf(plan, cell))).toEqual([
    'G',
    'quickratio',
    0.75,
    1,
    null,
    '=Eigen',
    '2025',
  ]);
});

test('rows that were typed or pasted get ids of their own, the same when asked again', () => {
  expect(accountids(['p2', '', 'p2', 'x'], 'p')).toEqual(['p2', 'p3', 'p4', 'x']);
  expect(accountids([], 'd')).toEqual([]);
});

test('capitals and spaces make no other name', () => {
  expect(zelfdeNaam('Bakkerij  Zuid ', 'bakkerij zuid')).toBe(true);
  expect(zelfdeNaam('Bakkerij Zuid', 'Bakkerij Noord')).toBe(false);
});
