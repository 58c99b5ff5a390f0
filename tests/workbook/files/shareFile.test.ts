import { readBook } from '../../../src/workbench/files/read/readBook';
import { writeBook } from '../../../src/workbook/files/writeBook';
import { bookOf, partsOf, rewritten, share, sheetOf } from './sharedWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';
/** Any form in which Excel writes one of our functions. */
const TRACE = /ACCOUNT\s*\.\s*[A-Z]|_xldudf_ACCOUNT|_xll\./i;

/** 125 sold for 100: a discount of 5% on a margin of 20% asks for a third more. */
const figures = [{ value: 0.2 }, { value: 0.05 }];
const extra = { value: 1 / 3, formula: '=ACCOUNT.KORTING.EXTRAAFZET(A1,B1)', spill: 'C1' };
const cellOf = (bytes: Uint8Array, row: number, column: number, sheet = 0) =>
  readBook(bytes)
    .sheets[sheet]?.rows.find((one) => one.row === row)
    ?.cells.find((cell) => cell.column === column);

test('a formula of ours becomes Excel’s own where there is one', () => {
  const { bytes, report } = share(writeBook(bookOf(sheetOf('Blad', [[...figures, extra]]))));
  expect(report).toEqual([{ blad: 'Blad', native: 1, waarde: 0 }]);
  expect(cellOf(bytes, 0, 2)).toMatchObject({ formula: '=B1/(A1-B1)', value: 1 / 3 });
});

test.each([
  ['as it is typed', 'ACCOUNT.KORTING.EXTRAAFZET(A1,B1)'],
  ['as Excel stores it', '_xldudf_ACCOUNT_KORTING_EXTRAAFZET(A1,B1)'],
  ['with the mark of newer functions', '_xlfn._xldudf_ACCOUNT_KORTING_EXTRAAFZET(A1,B1)'],
  ['with the mark of add-ins', '_xll.ACCOUNT.KORTING.EXTRAAFZET(A1,B1)'],
  ['in small letters', 'account.korting.extraafzet(a1,b1)'],
  ['with cells that stay empty', '_xldudf_ACCOUNT_KORTING_EXTRAAFZET(IF(A1="","",A1),IF(B1="","",B1))'],
])('a formula is recognised %s', (_, stored) => {
  const file = rewritten(bookOf(sheetOf('Blad', [[...figures, extra]])), {
    [SHEET]: (xml) => xml.replace(/<f [^>]*>.*?<\/f>/, `<f>${stored.replaceAll('"', '&quot;')}</f>`),
  });
  const { bytes, report } = share(file);
  expect(report).toEqual([{ blad: 'Blad', native: 1, waarde: 0 }]);
  expect(cellOf(bytes, 0, 2)?.formula?.toUpperCase()).toBe('=B1/(A1-B1)');
  expect(partsOf(bytes)[SHEET]).not.toMatch(TRACE);
});

test('a call inside another formula is put between brackets', () => {
  const formula = '=IF(A1>0,2*ACCOUNT.KORTING.EXTRAAFZET(A1,ACCOUNT.CENTEN(B1,2)),"ACCOUNT.X(")';
  const { bytes } = share(writeBook(bookOf(sheetOf('Blad', [[...figures, { value: 2 / 3, formula }]]))));
  expect(cellOf(bytes, 0, 2)?.formula).toBe('=IF(A1>0,2*((ROUND(B1,2))/(A1-(ROUND(B1,2)))),"ACCOUNT.X(")');
});

test('where the native formula would say something else the cell keeps what it shows', () => {
  const rows = [
    [...figures, { value: { error: '#NUM!' }, formula: '=ACCOUNT.KORTING.EXTRAAFZET(5,B1)' }],
    [{ value: null }, { value: 0.05 }, { value: { error: '#VALUE!' }, formula: '=ACCOUNT.KORTING.EXTRAAFZET(A2,B2)' }],
    [{ value: 7 }, { value: 8 }, { value: 9, formula: '=1+ACCOUNT.BESTAATNIET(A3,B3)' }],
    [{ value: 7 }, { value: 8 }, { value: 'rood & "geel"', formula: '=ACCOUNT.ABC(A1:A3)' }],
    [{ value: 7 }, { value: 8 }, { value: true, formula: '=ACCOUNT.KORTING.EXTRAAFZET(A1,B1*2)>0' }],
  ];
  const { bytes, report } = share(writeBook(bookOf(sheetOf('Blad', rows))));
  expect(report).toEqual([{ blad: 'Blad', native: 0, waarde: 5 }]);
  expect(rows.map((_, row) => cellOf(bytes, row, 2))).toEqual([
    { column: 2, value: { error: '#NUM!' } },
    { column: 2, value: { error: '#VALUE!' } },
    { column: 2, value: 9 },
    { column: 2, value: 'rood & "geel"' },
    { column: 2, value: true },
  ]);
});

test('a block that spilled keeps its figures and its formula goes', () => {
  const rows = [
    [
      { value: 0.2 },
      { value: 0.05 },
      { value: 1 / 3, formula: '=ACCOUNT.KORTING.EXTRAAFZET(A1:A2,B1:B2)', spill: 'C1:C2' },
    ],
    [{ value: 0.3 }, { value: 0.05 }, { value: 0.2 }],
  ];
  const { bytes, report } = share(writeBook(bookOf(sheetOf('Blad', rows))));
  expect(report).toEqual([{ blad: 'Blad', native: 0, waarde: 1 }]);
  expect([cellOf(bytes, 0, 2), cellOf(bytes, 1, 2)]).toEqual([
    { column: 2, value: 1 / 3 },
    { column: 2, value: 0.2 },
  ]);
  expect(partsOf(bytes)[SHEET]).not.toMatch(/cm=|t="array"/);
});

test('a formula that Excel wrote once for several cells becomes one of each cell', () => {
  const rows = [1, 2, 3].map(() => [...figures, { value: 1 / 3, formula: '=1' }]);
  const file = rewritten(bookOf(sheetOf('Blad', rows)), {
    [SHEET]: (xml) => {
      const formulas = [
        '<f t="shared" ref="C1:C3" si="0">_xldudf_ACCOUNT_KORTING_EXTRAAFZET(A1,B1)</f>',
        '<f t="shared" si="0"/>',
        '<f t="shared" si="0"></f>',
      ];
      return xml.replace(/<f>1<\/f>/g, () => formulas.shift() ?? '');
    },
  });
  const { bytes, report } = share(file);
  expect(report).toEqual([{ blad: 'Blad', native: 3, waarde: 0 }]);
  expect([0, 1, 2].map((row) => cellOf(bytes, row, 2)?.formula)).toEqual(['=B1/(A1-B1)', '=B2/(A2-B2)', '=B3/(A3-B3)']);
});

test('columns of a table and names are read where they stand, and the table hands out native formulas', () => {
  const formula = '=ACCOUNT.KORTING.EXTRAAFZET(tbl[[#This Row],[Marge]],ACC_korting)';
  const heads = ['Marge', 'Extra'].map((value) => ({ value }));
  const rows = [heads, ...[0.2, 0.3].map((value) => [{ value }, { value: 0.1, formula }])];
  const table = { name: 'tbl', range: 'A1:B3', columns: [{ name: 'Marge' }, { name: 'Extra', formula }], filter: true };
  const book = bookOf(sheetOf('Blad', rows, { tables: [table] }), sheetOf('Intern', [[{ value: 0.05 }]]));
  const { bytes, report } = share(writeBook({ ...book, names: [{ name: 'ACC_korting', formula: '=Intern!$A$1' }] }));
  expect(report.map(({ native, waarde }) => [native, waarde])).toEqual([
    [2, 0],
    [0, 0],
  ]);
  const native = '=ACC_korting/(tbl[[#This Row],[Marge]]-ACC_korting)';
  expect(cellOf(bytes, 2, 1)?.formula).toBe(native);
  expect(readBook(bytes).sheets[0]?.tables[0]?.columns).toEqual([
    { name: 'Marge' },
    { name: 'Extra', formula: native },
  ]);
});

test('names, conditions and validations lose our functions too', () => {
  const sheet = sheetOf('Blad', [figures], {
    conditionals: [
      { range: 'A1:B1', formula: 'ACCOUNT.KORTING.EXTRAAFZET($A$1,$B$1)>1', style: { bold: true } },
      { range: 'A1', formula: 'ACCOUNT.ABC($A$1:$B$1)="A"', style: { bold: true } },
    ],
    validations: [{ range: 'A2', type: 'custom', formula1: 'ACCOUNT.ABC(A1:B1)="A"', allowBlank: true }],
  });
  const names = [
    { name: 'extra', formula: '=ACCOUNT.KORTING.EXTRAAFZET(Blad!$A$1,Blad!$B$1)' },
    { name: 'vast', formula: '=ACCOUNT.CENTEN(1.005)' },
    { name: '_xldudf_ACCOUNT_CENTEN', formula: '=#NAME?', hidden: true },
  ];
  const { bytes, report } = share(writeBook({ ...bookOf(sheet), names }));
  const read = readBook(bytes);
  expect(report).toEqual([{ blad: 'Blad', native: 1, waarde: 2 }]);
  expect(read.names).toEqual([
    { name: 'extra', formula: '=Blad!$B$1/(Blad!$A$1-Blad!$B$1)' },
    { name: 'vast', formula: '=ROUND(1.005,2)' },
  ]);
  expect(read.sheets[0]?.conditionals.map(({ formula }) => formula)).toEqual(['($B$1/($A$1-$B$1))>1', 'FALSE']);
  expect(read.sheets[0]?.validations.map(({ formula1 }) => formula1)).toEqual(['TRUE']);
});

test('a cell that became a value is no longer in the order of computing', () => {
  const rows = [[...figures, { value: 9, formula: '=ACCOUNT.ABC(A1:B1)' }, { value: 2, formula: '=1+1' }]];
  const chained = (cells: string) =>
    rewritten(bookOf(sheetOf('Blad', rows)), {
      'xl/calcChain.xml': () => `<calcChain xmlns="x">${cells}</calcChain>`,
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      '[Content_Types].xml': (xml) =>
        xml.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
    });
  const { bytes } = share(chained('<c r="C1" i="1" l="1"/><c r="D1"/>'));
  expect(partsOf(bytes)['xl/calcChain.xml']).toBe('<calcChain xmlns="x"><c r="D1" i="1"/></calcChain>');
  const alone = partsOf(share(chained('<c r="C1" i="1"/>')).bytes);
  expect(Object.keys(alone)).not.toContain('xl/calcChain.xml');
  expect(alone['xl/_rels/workbook.xml.rels'] + (alone['[Content_Types].xml'] ?? '')).not.toContain('calcChain');
});

test('on a protected sheet it works as well, and whatever has nothing to do with us stays to the letter', () => {
  const protectedSheet = sheetOf('Blad', [[...figures, extra]], { protection: { allow: [] } });
  const other = sheetOf('Ander', [
    [
      { value: 'ACCOUNT.X( in een tekst', style: { bold: true } },
      { value: 2, formula: '=1+1' },
    ],
  ]);
  const file = writeBook(bookOf(protectedSheet, other));
  const { bytes } = share(file);
  const [before, after] = [partsOf(file), partsOf(bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
  expect(changed).toEqual([SHEET]);
  const formula = /<f[^>]*>.*?<\/f>/;
  expect(after[SHEET]?.replace(formula, '')).toBe(before[SHEET]?.replace(formula, ''));
});

test('a workbook without formulas of ours comes out as it was', () => {
  const file = writeBook(bookOf(sheetOf('Blad', [[{ value: 1 }, { value: 2, formula: '=A1*2' }]])));
  const { bytes, report } = share(file);
  expect(report).toEqual([{ blad: 'Blad', native: 0, waarde: 0 }]);
  expect(partsOf(bytes)).toEqual(partsOf(file));
});

test('what is no workbook is refused', () => {
  expect(() => share(new Uint8Array([1, 2, 3]))).toThrow('unknown');
});
