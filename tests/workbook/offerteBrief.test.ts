import { houseColor } from '../../src/workbook/offerte/sheets/houseColor';
import { imageSize } from '../../src/workbook/offerte/sheets/imageSize';
import { pageBreaks } from '../../src/workbook/offerte/sheets/pageBreaks';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('a logo tells its size; what is no picture has none', () => {
  expect(imageSize(PIXEL)).toEqual({ width: 1, height: 1 });
  expect(imageSize('data:image/jpeg;base64,/9j/wAALCAAKABQBAREA')).toEqual({ width: 20, height: 10 });
  expect([imageSize(''), imageSize('logo.png'), imageSize('data:image/png;base64,AAAA')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('words can be read on the house colour and in it, whatever colour that is', () => {
  expect(houseColor('#1F4E79')).toEqual({ fill: '#1F4E79', onFill: '#FFFFFF', onWhite: '#1F4E79' });
  expect(houseColor('#ffd500')).toEqual({ fill: '#FFD500', onFill: '#000000', onWhite: '#1F3864' });
  expect(houseColor('rood').fill).toBe('#1F4E79');
});

describe('pages', () => {
  const paged = (kept: readonly { first: number; last: number }[], end = 20) =>
    pageBreaks({ end, heightOf: () => 10, pageHeight: 100, repeated: 20, kept });

  test('a part that would be cut begins a page', () => {
    expect(paged([{ first: 8, last: 12 }])).toEqual([8]);
  });
  test('a part that fits stays where it is, and one that fits on no page is cut', () => {
    expect(paged([{ first: 8, last: 10 }])).toEqual([]);
    expect(paged([{ first: 2, last: 14 }])).toEqual([]);
  });
  test('later pages hold less: the head of the table is repeated on them', () => {
    expect(
      paged([
        { first: 11, last: 15 },
        { first: 16, last: 19 },
      ]),
    ).toEqual([11, 16]);
  });
});
