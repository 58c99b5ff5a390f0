import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host } = openOfficeClient(sampleFunctions());

test('how a sheet goes on paper is kept, and told again', () =>
  onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.set({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      leftMargin: 36,
      firstPageNumber: 3,
    });
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea('A1:N60');
    layout.setPrintTitleRows('$20:$20');
    layout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
    sheet.horizontalPageBreaks.add('A31');
    layout.load('orientation,paperSize,centerHorizontally,firstPageNumber,leftMargin,topMargin,zoom');
    const area = layout.getPrintAreaOrNullObject().load('address');
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    const footer = layout.headersFooters.defaultForAllPages.load('rightFooter,leftHeader');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    expect([
      layout.orientation,
      layout.paperSize,
      layout.centerHorizontally,
      layout.firstPageNumber,
      layout.leftMargin,
      layout.topMargin,
    ]).toEqual(['Landscape', 'A4', true, 3, 36, 54]);
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect([area.address, titles.address, footer.rightFooter, footer.leftHeader]).toEqual([
      'Sheet1!A1:N60',
      'Sheet1!20:20',
      '&P / &N',
      '',
    ]);
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([30]);
    expect(host.workbook.pages.size).toBe(1);
  }));

test('a sheet of which nothing was said is an A4 sheet upright', () =>
  onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout.load('orientation,paperSize,zoom');
    const area = layout.getPrintAreaOrNullObject();
    const breaks = sheet.horizontalPageBreaks.load('items');
    await context.sync();
    expect([layout.orientation, layout.paperSize, layout.zoom, area.isNullObject, breaks.items]).toEqual([
      'Portrait',
      'A4',
      { scale: 100 },
      true,
      [],
    ]);
  }));

test('what is not kept answers so', async () => {
  const error = await errorOf(async (sheet, context) => {
    sheet.pageLayout.blackAndWhite = true;
    await context.sync();
  });
  expect([error.code, error.message]).toEqual(['NotImplemented', expect.stringContaining('PageLayout.blackAndWhite')]);
});
