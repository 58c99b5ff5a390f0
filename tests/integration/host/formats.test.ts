import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

openOfficeClient(sampleFunctions());

test('fill, font and alignment come back as they were set', () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = '#ff0000';
    Object.assign(format.font, { name: 'Arial', size: 14, color: 'blue', bold: true, italic: true });
    Object.assign(format.font, { underline: 'Single', strikethrough: true });
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 2;
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
    format.fill.load('color');
    format.font.load('name,size,color,bold,italic,underline,strikethrough');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      fill: { color: '#FF0000' },
      font: { name: 'Arial', size: 14, color: '#0000FF', bold: true, italic: true, underline: 'Single' },
    });
    expect(format.font.strikethrough).toBe(true);
  }));

test('a new cell has the looks of a new workbook', () =>
  onSheet(async (sheet, context) => {
    const range = sheet
      .getRange('A1')
      .load('format/fill/color,format/font/size,format/horizontalAlignment,numberFormat');
    await context.sync();
    expect([
      range.format.fill.color,
      range.format.font.size,
      range.format.horizontalAlignment,
      range.numberFormat,
    ]).toEqual(['#FFFFFF', 11, 'General', [['General']]]);
  }));

test('what differs within the range reads as null', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.format.font.bold = true;
    range.getCell(0, 0).format.font.bold = false;
    sheet.getRange('A1').format.columnWidth = 90;
    sheet.getRange('B1').format.columnWidth = 60;
    range.load('format/font/bold,format/columnWidth');
    await context.sync();
    expect([range.format.font.bold, range.format.columnWidth]).toEqual([null, null]);
  }));

test('set() writes several properties at once', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.set({ numberFormat: [['0.0%']], format: { font: { size: 16 }, fill: { color: '#00FF00' } } });
    range.load('numberFormat,format/font/size,format/fill/color');
    await context.sync();
    expect([range.numberFormat, range.format.font.size, range.format.fill.color]).toEqual([[['0.0%']], 16, '#00FF00']);
  }));

test('a fill can be taken away', () =>
  onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = '#123456';
    fill.clear();
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFFFFF');
  }));

test('number formats show in the text, in the notation of the user', async () => {
  await write('A1:A4', [[1234.5], [0.125], [0.4], ['tekst']]);
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').numberFormat = [['#,##0.00'], ['0.0%']];
    const range = sheet.getRange('A1:A4').load('text');
    await context.sync();
    expect(range.text).toEqual([['1.234,50'], ['12,5%'], ['0,4'], ['tekst']]);
  });
});

test('a number format of null leaves the cell as it was', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['0.00', '0%']];
    range.numberFormat = [[null, 'General']] as unknown as string[][];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['0.00', 'General']]);
  }));

test('column widths and row heights are points', () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('B2:C3');
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.load('columnWidth,rowHeight');
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toEqual([90, 30]);
  }));

test('autofit makes a column as wide as its longest text, and leaves an empty one alone', async () => {
  await write('A1:C1', [['kort', 'Deel van het eigen vermogen in het totaal', '']]);
  await onSheet(async (sheet, context) => {
    const widths = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
    await context.sync();
    const before = widths[2]?.format.columnWidth;
    sheet.getRange('A:C').format.autofitColumns();
    for (const range of widths) range.load('format/columnWidth');
    await context.sync();
    const [short = 0, long = 0, empty] = widths.map((range) => range.format.columnWidth);
    expect(long).toBeGreaterThan(3 * short);
    expect(short).toBeGreaterThan(20);
    expect(empty).toBe(before);
  });
});

describe('borders', () => {
  const lineOf = (sheet: Excel.Worksheet, address: string, side: Excel.BorderIndex) =>
    sheet.getRange(address).format.borders.getItem(side).load('style,weight,color');

  test('an edge is drawn on the outer cells only', () =>
    onSheet(async (sheet, context) => {
      const edge = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
      Object.assign(edge, { style: 'Continuous', weight: 'Medium', color: '#00aa00' });
      const whole = lineOf(sheet, 'A1:B2', Excel.BorderIndex.edgeBottom);
      const below = lineOf(sheet, 'B2', Excel.BorderIndex.edgeBottom);
      const inside = lineOf(sheet, 'A1', Excel.BorderIndex.edgeBottom);
      await context.sync();
      const drawn = { style: 'Continuous', weight: 'Medium', color: '#00AA00' };
      expect(whole.toJSON()).toMatchObject(drawn);
      expect(below.toJSON()).toMatchObject(drawn);
      expect(inside.style).toBe('None');
    }));

  test('lines between cells leave the outside open', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal').style = 'Dash';
      const between = lineOf(sheet, 'A1', Excel.BorderIndex.edgeBottom);
      const outside = lineOf(sheet, 'A2', Excel.BorderIndex.edgeBottom);
      await context.sync();
      expect([between.style, outside.style]).toEqual(['Dash', 'None']);
    }));

  test('one side does not erase another, and None takes a line away', () =>
    onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('EdgeLeft').style = 'Continuous';
      const [top, left] = [borders.getItem('EdgeTop').load('style'), borders.getItem('EdgeLeft').load('style')];
      await context.sync();
      expect([top.style, left.style]).toEqual(['Double', 'Continuous']);
      borders.getItem('EdgeTop').style = 'None';
      top.load('style');
      left.load('style');
      await context.sync();
      expect([top.style, left.style]).toEqual(['None', 'Continuous']);
    }));

  test('a colour alone makes a thin line', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeRight').color = '#ff0000';
      const line = lineOf(sheet, 'A1', Excel.BorderIndex.edgeRight);
      await context.sync();
      expect(line.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Thin', color: '#FF0000' });
    }));

  test('a diagonal is not emulated, and says so', async () => {
    const error = await errorOf(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('DiagonalUp').style = 'Continuous';
      await context.sync();
    });
    expect(error.code).toBe('NotImplemented');
    expect(error.message).toContain('DiagonalUp');
  });
});

test('a number format changes how cells look, not what they hold, also in the batch that wrote them', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A2');
    range.numberFormat = [['0.0%'], ['0.0%']];
    range.formulas = [["'007"], ['=1/4']];
    range.numberFormat = [['General'], ['0.00']];
    range.load('formulas,values');
    await context.sync();
    expect(range.formulas).toEqual([['007'], ['=1/4']]);
    expect(range.values).toEqual([['007'], [0.25]]);
  }));

test('looks of one batch lie over each other in their order, move with their cells and leave the rest of a line', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').format.fill.color = '#FF0000';
    sheet.getRange('B2:B3').format.fill.color = '#00FF00';
    const { borders } = sheet.getRange('B2').format;
    borders.getItem('EdgeTop').style = 'Double';
    borders.getItem('EdgeBottom').color = '#0000FF';
    borders.getItem('EdgeTop').color = '#00FF00';
    sheet.getRange('B2').values = [[7]];
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('B4').format.fill.color = '#0000FF';
    const fills = ['A2', 'B3', 'B4', 'C4'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
    const moved = sheet.getRange('B3').load('values');
    const lines = ['EdgeTop', 'EdgeBottom'].map((side) =>
      moved.format.borders.getItem(side as Excel.BorderIndex).load('style,color'),
    );
    await context.sync();
    expect(fills.map(({ color }) => color)).toEqual(['#FF0000', '#00FF00', '#0000FF', '#FF0000']);
    expect(lines.map(({ style, color }) => [style, color])).toEqual([
      ['Double', '#00FF00'],
      ['Continuous', '#0000FF'],
    ]);
    expect(moved.values).toEqual([[7]]);
  }));
