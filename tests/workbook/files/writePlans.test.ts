import { readBook } from '../../../src/workbench/files/read/readBook';
import { writePlans } from '../../../src/workbook/files/writePlans';
import type { SheetPlan } from '../../../src/workbook/plan';
import { partsOf } from './sharedWorkbook';

const plan: SheetPlan = {
  title: 'Offerte 0001',
  blocks: [
    { at: 'A1', rows: [['Omschrijving', 'Aantal', 'Prijs', 'Bedrag']] },
    { at: 'A2', rows: [['=SOM(1)', 3, 12.345, { formula: '=ROUND(B2*C2,2)', value: 37.04 }]] },
    { at: 'A3', rows: [['+31 10 000 00 00', null, null, null]] },
  ],
  styles: [
    { range: 'A1:D3', style: { size: 10 } },
    { range: 'A1:D1', style: 'head' },
    { range: 'A2:D3', style: { borders: { insideHorizontal: { line: 'thin', color: '#BFBFBF' } } } },
  ],
  formats: [{ range: 'C:D', format: '#,##0.00' }],
  columnWidths: [150, 60],
  hiddenColumns: ['C:C'],
  rowHeights: [{ rows: '1', points: 24 }],
  frozen: 'A1:D1',
  gridLines: false,
  names: [
    { name: 'ACC_totaal', range: 'D2', scope: 'sheet' },
    { name: 'ACC_prijzen', range: 'C2:C3' },
  ],
  select: 'A2',
  validations: [{ range: 'B2:B3', rule: { decimal: { min: 0 } } }],
  conditionals: [{ range: 'D2:D3', formula: '=$D2<0', style: { color: '#9C0006' } }],
  protection: { allow: ['allowFormatColumns'], unlocked: ['B2'] },
  page: {
    orientation: 'portrait',
    area: 'A1:D3',
    titleRows: '1:1',
    margins: { left: 36, right: 36, top: 36, bottom: 36, header: 18, footer: 18 },
    footer: { right: 'Pagina &P van &N' },
    breaks: [3],
  },
};
const written = (more: Partial<SheetPlan> = {}) => readBook(writePlans([{ ...plan, ...more }])).sheets[0];

test('what a plan says of cells is in the file, and a text stays a text whatever it begins with', () => {
  const cells = written()?.rows.map(({ cells: row }) => row.map(({ value, formula }) => formula ?? value));
  expect(cells).toEqual([
    ['Omschrijving', 'Aantal', 'Prijs', 'Bedrag'],
    ['=SOM(1)', 3, 12.345, '=ROUND(B2*C2,2)'],
    ['+31 10 000 00 00', null, null, null],
  ]);
  expect(written()?.rows[1]?.cells[3]?.value).toBe(37.04);
});

test('looks lie over each other in the order of the plan', () => {
  const [head, first] = written()?.rows ?? [];
  expect(head?.height).toBe(24);
  expect(head?.cells[3]?.style).toEqual({
    size: 10,
    bold: true,
    color: '#FFFFFF',
    fill: '#1F4E79',
    format: '#,##0.00',
  });
  expect(first?.cells[0]?.style).toEqual({ size: 10, borders: { bottom: { line: 'thin', color: '#BFBFBF' } } });
  expect(first?.cells[1]?.style).toMatchObject({ unlocked: true });
});

test('what a plan says of the sheet is in the file', () => {
  const { columns, validations, conditionals, protection, page, frozen, gridLines, select } = written() ?? {};
  expect(columns).toMatchObject([
    { column: 0, width: 150 },
    { column: 1, width: 60 },
    { column: 2, hidden: true },
    { column: 3, style: { format: '#,##0.00' } },
  ]);
  expect(validations).toMatchObject([
    { range: 'B2:B3', type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' },
  ]);
  expect(conditionals).toMatchObject([{ range: 'D2:D3', formula: '$D2<0', style: { color: '#9C0006' } }]);
  expect([protection, frozen, gridLines, select]).toEqual([
    { allow: ['formatColumns'] },
    { rows: 1, columns: 4 },
    false,
    'A2',
  ]);
  expect(page).toMatchObject({
    paper: 'a4',
    fit: { wide: 1, high: 0 },
    area: 'A1:D3',
    titleRows: '1:1',
    rowBreaks: [2],
  });
});

test('a chart of a plan is in the file with its titles and its description, over the cells that it covers', () => {
  const chart = {
    name: 'Balans',
    kind: 'barStacked',
    title: 'Het eigen vermogen krimpt',
    description: 'De balans in delen, per regel',
    categories: 'A2:A3',
    series: [
      { name: 'Aantal', values: 'B2:B3' },
      { name: 'Bedrag', values: 'D2:D3' },
    ],
    at: 'B2:C4',
    format: '#,##0',
    axisTitles: { values: 'duizend euro' },
  } as const;
  const [read] = written({ charts: [chart], images: [] })?.charts ?? [];
  expect(read).toMatchObject({
    name: 'Balans',
    kind: 'barStacked',
    title: 'Het eigen vermogen krimpt',
    description: 'De balans in delen, per regel',
    axisTitles: { values: 'duizend euro' },
    // The first bar stands on top, as the first row does.
    reversed: true,
    at: { row: 1, column: 1, width: 60 + 48, height: 45 },
  });
  expect(read?.series.map(({ name, categories, values }) => [name, categories, values])).toEqual([
    ['Aantal', "'Offerte 0001'!$A$2:$A$3", "'Offerte 0001'!$B$2:$B$3"],
    ['Bedrag', "'Offerte 0001'!$A$2:$A$3", "'Offerte 0001'!$D$2:$D$3"],
  ]);
});

test('two sheets of one title both get a name, and each its own cells', () => {
  const book = readBook(writePlans([plan, plan]));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Offerte 0001', 'Offerte 0001 2']);
  expect(book.names.filter(({ name }) => name === 'ACC_totaal').map(({ formula, sheet }) => [formula, sheet])).toEqual([
    ["='Offerte 0001'!$D$2", 0],
    ["='Offerte 0001 2'!$D$2", 1],
  ]);
});

test('the same plans give the same bytes, and nothing tells of a person, a machine or a moment', () => {
  expect(writePlans([plan])).toEqual(writePlans([plan]));
  const parts = partsOf(writePlans([plan]));
  expect(Object.keys(parts).filter((path) => /docProps|webextension|customXml|comments/i.test(path))).toEqual([]);
});

test.each<[string, Partial<SheetPlan>]>([
  ['a cell', { blocks: [{ at: 'A1', rows: [[{ formula: '=1+ACCOUNT.CENTEN(1,2)' }]] }] }],
  ['a validation', { validations: [{ range: 'A1', rule: { custom: '=account.centen(1,2)=1' } }] }],
  ['a condition', { conditionals: [{ range: 'A1', formula: '=_xldudf_ACCOUNT_CENTEN(A1,2)=1', style: {} }] }],
  [
    'a column of a table',
    {
      tables: [
        {
          name: 'ACC_Regels',
          range: 'F1:F2',
          columns: [{ header: 'Bedrag', formula: '=ACCOUNT.CENTEN(1,2)' }],
          style: '',
          banded: false,
          filter: false,
        },
      ],
    },
  ],
])('a formula that needs the add-in is refused in %s', (_, more) => {
  expect(() => writePlans([{ ...plan, ...more }])).toThrow('A file for others cannot hold');
});
