import { blokken } from '../../src/calc/blok/blokken';
import { blokkolommen } from '../../src/calc/blok/offertekolommen';
import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import { bereikOf } from '../../src/functions/bereik';
import { call } from '../../src/functions/call';
import { explainActiveCell } from '../../src/workbook/explainError';
import { gelezenRijen, offerteBereiken, onjuisteIds, type Regelcellen } from '../functions/offerteCellen';
import { onSheet, valuesOf, write } from './host/onSheet';
import { openOfficeClient } from './officeClient';
import { pretendExcel } from './workbook/excelVersion';

const { user } = openOfficeClient();

const tabel = (kolommen: string): string => `IF(Regels[${kolommen}]="","",Regels[${kolommen}])`;
const cellen = (regel: Regelcellen): unknown[] => {
  const [[row = []] = []] = offerteBereiken([regel]) as unknown[][][];
  return row;
};
const stoelen = { aantal: 3, prijs: 19.95, btw: 0.21, bedrag: 59.85, regel: 'stoelen' };
const lampen = { aantal: 1, prijs: 12.5, btw: 0.09, bedrag: 12.5, regel: 'lampen' };

/** A table with two lines and the terms beside it; the block stands one empty row below the table. */
beforeEach(() =>
  onSheet(async (sheet, context) => {
    const body = [[...blokkolommen], cellen(stoelen), cellen(lampen)];
    const range = sheet.getRangeByIndexes(0, 0, body.length, blokkolommen.length);
    range.values = body;
    sheet.tables.add(range, true).name = 'Regels';
    sheet.getRange('X1:X11').values = ['', '', 7.5, '', '', '', '', '', '', '', 'nl'].map((cel) => [cel]);
    await context.sync();
    const call = `=ACCOUNT.OFFERTE.BLOK(${tabel('[aantal]:[regel]')},IF($X$1:$X$11="","",$X$1:$X$11),"","")`;
    sheet.getRange('B5').formulas = [[call]];
    await context.sync();
  }),
);

test('one spilled call below a table gives the rows of the offerte', async () => {
  const rows = await valuesOf('B5:P11');
  expect(gelezenRijen(rows)).toEqual([
    ['subtotaal', 'Subtotaal', 72.35],
    ['vracht', 'Vracht', 7.5],
    ['grondslag', 'Totaal excl. btw', 79.85],
    ['btw', 'Btw 21% over', 13.87, 66.05],
    ['btw', 'Btw 9% over', 1.24, 13.8],
    ['totaal', 'Totaal incl. btw', 94.96],
    ['noot', 'Btw per tarief afgerond (EN 16931)', ''],
  ]);
  expect(onjuisteIds(rows)).toEqual([]);
});

test('a row more moves the block down and counts, and a typed amount is found', async () => {
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem('Regels').rows.add(undefined, [cellen({ ...lampen, prijs: 100, regel: 'tafel' })] as never);
    await context.sync();
  });
  const rows = await valuesOf('B6:P12');
  expect(gelezenRijen(rows).slice(0, 2)).toEqual([
    ['subtotaal', 'Subtotaal', 172.35],
    ['vracht', 'Vracht', 7.5],
  ]);
  expect(onjuisteIds(rows)).toEqual(['tafel']);
});

test('an empty line changes nothing, and what is wrong in one line is the error of the block', async () => {
  const before = await valuesOf('B5:P11');
  await write('A3:S3', [cellen({ btw: 0.09, regel: 'leeg' })]);
  expect(gelezenRijen(await valuesOf('B5:P11'))[0]).toEqual(['subtotaal', 'Subtotaal', 59.85]);
  await write('A3:S3', [cellen({ ...lampen, prijs: 'op aanvraag' })]);
  expect((await valuesOf('B5'))[0]).toEqual(['#VALUE!']);
  await write('A3:S3', [cellen(lampen)]);
  expect(await valuesOf('B5:P11')).toEqual(before);
});

test('an error of the block is explained by the line, the column and the cell', async () => {
  await write('A3:S3', [cellen({ ...lampen, prijs: 'op aanvraag' })]);
  pretendExcel({ api: '1.15' });
  await user.seesResults();
  user.select('B5');
  const explanation = await explainActiveCell(catalogue, (definition, args) => call(definition, args, exact), {
    lijst: blokken,
    compute: (blok, args) =>
      blok.compute(
        Object.keys(blok.params).map((name, index) => bereikOf(name, args[index])),
        { calculator: exact, language: 'nl' },
      ),
  });
  expect(explanation).toMatchObject({
    kind: 'blok',
    error: '#VALUE!',
    blok: { id: 'OFFERTE.BLOK' },
    problem: { code: 'notANumber', params: ['regels.2.prijs'], found: 'op aanvraag' },
    cell: { sheet: 'Sheet1', address: 'C3' },
  });
});
