import type { Dmurij, Swotrij } from '../../../src/calc/accountanalyse/account';
import { confrontatiematrix } from '../../../src/calc/accountanalyse/swot';
import { openAccountboek } from '../../../src/workbook/accountanalyse/openAccountboek';
import { readAccount } from '../../../src/workbook/accountanalyse/readAccount';
import { writeAccountRows } from '../../../src/workbook/accountanalyse/writeAccountRows';
import { writeNormen } from '../../../src/workbook/accountanalyse/writeNormen';
import { openOfficeClient } from '../officeClient';
import { kleinAccount } from './accountProef';
import { pretendExcel } from './excelVersion';

openOfficeClient();
jest.setTimeout(240_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

const punt = (kwadrant: Swotrij['kwadrant'], tekst: string): Swotrij => ({
  id: '',
  kwadrant,
  punt: tekst,
  herkomst: '',
});
const persoon = (naam: string): Dmurij => ({
  id: '',
  persoon: naam,
  functie: '',
  rol: '',
  invloed: '',
  houding: '',
  relatie: '',
  volgendeStap: '',
});

/** The rows of a table as they stand in the sheet, or only these columns of it. */
const rowsOf = (table: string, ...columns: readonly string[]): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const cells = columns.map((column) =>
      context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().load('formulas'),
    );
    await context.sync();
    return (cells[0]?.formulas ?? []).map((_, row) => cells.map(({ formulas }) => formulas[row]?.[0] as unknown));
  });
const addColumn = (table: string, header: string, cells: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const values = [header, ...cells].map((cell) => [cell]);
    context.workbook.tables.getItem(table).columns.add(undefined, values);
    await context.sync();
  });
const addRow = (table: string, cells: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(table).rows.add(undefined, [[...cells]]);
    await context.sync();
  });

test('the scores of a point go with it, no new point gets them, and both come back together', async () => {
  const nummer = await kleinAccount([2024]);
  await writeAccountRows(nummer, 'swot', [punt('S', 'Merk'), punt('O', 'Export'), punt('T', 'Prijs')]);
  await writeAccountRows(nummer, 'confrontatie', [
    { intern: 'p1', extern: 'p2', score: 1 },
    { intern: 'p1', extern: 'p3', score: 3 },
  ]);
  const undo = await writeAccountRows(nummer, 'swot', (now) => now.filter(({ id }) => id !== 'p3'));
  const scores = async () => (await readAccount(nummer)).account.confrontatie.map(({ extern }) => extern);
  expect(await scores()).toEqual(['p2']);
  await undo();
  expect([await scores(), (await readAccount(nummer)).account.swot.map(({ id }) => id)]).toEqual([
    ['p2', 'p3'],
    ['p1', 'p2', 'p3'],
  ]);
});

test('the scores of a point that was deleted in the sheet go to no new point', async () => {
  const nummer = await kleinAccount([2024]);
  await writeAccountRows(nummer, 'swot', [punt('S', 'Merk'), punt('O', 'Export'), punt('T', 'Prijs')]);
  await writeAccountRows(nummer, 'confrontatie', [{ intern: 'p1', extern: 'p3', score: 3 }]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ACC_SWOT_0001').rows.getItemAt(2).delete();
    await context.sync();
  });
  await writeAccountRows(nummer, 'swot', (now) => [...now, punt('T', 'Rente')]);
  const { swot, confrontatie } = (await readAccount(nummer)).account;
  expect(swot.map(({ id }) => id)).toEqual(['p1', 'p2', 'p4']);
  expect(confrontatiematrix(swot, confrontatie).sterkste).toBeUndefined();
});

test('points that were typed in the sheet keep the scores that they get, also in the sheet', async () => {
  const nummer = await kleinAccount([2024]);
  await writeAccountRows(nummer, 'swot', [punt('S', 'Merk')]);
  await addRow('ACC_SWOT_0001', ['', 'O', 'Export', '']);
  await addRow('ACC_SWOT_0001', ['p1', 'T', 'Geplakt', '']);
  const typed = (await readAccount(nummer)).account.swot.find(({ punt: tekst }) => tekst === 'Export') as Swotrij;
  await writeAccountRows(nummer, 'confrontatie', [{ intern: 'p1', extern: typed.id, score: 2 }]);
  expect((await rowsOf('ACC_SWOT_0001', 'Nr')).flat()).toEqual(['p1', 'p2', 'p3']);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ACC_SWOT_0001').rows.add(0, [['', 'O', 'Bovenaan', '']]);
    await context.sync();
  });
  const { swot, confrontatie } = (await readAccount(nummer)).account;
  expect(confrontatiematrix(swot, confrontatie).sterkste?.extern.punt).toBe('Export');
});

test('what people keep beside a person in a column of their own stays with that person', async () => {
  const nummer = await kleinAccount([2024]);
  await writeAccountRows(nummer, 'dmu', ['An', 'Bo', 'Cas'].map(persoon));
  await addColumn('ACC_DMU_0001', 'Telefoon', ["'0611", "'0622", "'0633"]);
  const [first] = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('ACC_DMU_0001').getDataBodyRange().load('rowIndex,columnIndex');
    await context.sync();
    return [body.rowIndex + 1];
  });
  await addColumn(
    'ACC_DMU_0001',
    'Lengte',
    [0, 1, 2].map((row) => `=LEN(B${(first ?? 0) + row})`),
  );
  const shown = () => rowsOf('ACC_DMU_0001', 'Persoon', 'Telefoon', 'Lengte');
  const before = await shown();
  const formula = (row: number) => `=LEN(B${(first ?? 0) + row})`;
  const undo = await writeAccountRows(nummer, 'dmu', (now) => [...now.slice(1), persoon('Dirk')]);
  expect(await shown()).toEqual([
    ['Bo', '0622', formula(0)],
    ['Cas', '0633', formula(1)],
    ['Dirk', '', formula(2)],
  ]);
  await undo();
  expect(await shown()).toEqual(before);
  const second = await writeAccountRows(nummer, 'dmu', (now) => [...now].reverse());
  expect((await shown()).map(([naam, telefoon]) => [naam, telefoon])).toEqual([
    ['Cas', '0633'],
    ['Bo', '0622'],
    ['An', '0611'],
  ]);
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('ACC_DMU_0001').columns.getItem('Telefoon');
    column.getDataBodyRange().getCell(0, 0).values = [["'0699"]];
    await context.sync();
  });
  await expect(second()).rejects.toMatchObject({ code: 'changed' });
  expect((await shown())[0]).toEqual(['Cas', '0699', formula(0)]);
});

test('a norm is written among those that the sheet holds by then, with what people keep beside them', async () => {
  const norm = { branche: 'G', kengetal: 'currentratio', grenzen: [1, 1.8], bron: 'Eigen onderzoek', jaar: '2025' };
  await kleinAccount([2024]);
  await writeNormen([norm, { ...norm, branche: 'C' }]);
  await addColumn('ACC_Normen', 'Notitie', ['groothandel', 'industrie']);
  await addRow('ACC_Normen', ['H', 'quickratio', '1', '2', '', 'Getypt', '2026', 'vervoer']);
  await writeNormen((now) => now.filter(({ branche }) => branche !== 'G'));
  expect((await openAccountboek()).normen.map(({ branche, bron }) => [branche, bron])).toEqual([
    ['C', 'Eigen onderzoek'],
    ['H', 'Getypt'],
  ]);
  expect((await rowsOf('ACC_Normen', 'Notitie')).flat()).toEqual(['industrie', 'vervoer']);
});
