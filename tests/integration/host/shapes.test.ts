import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host } = openOfficeClient(sampleFunctions());

/** One pixel wide and two high. */
const PNG = Buffer.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 100, 0, 0, 0, 200],
]).toString('base64');

test('a picture has the size of its file until another is given, and a name and description of its own', () =>
  onSheet(async (sheet, context) => {
    const image = sheet.shapes.addImage(PNG);
    image.load('type,width,height,left,top');
    await context.sync();
    expect([image.type, image.width, image.height, image.left, image.top]).toEqual(['Image', 75, 150, 0, 0]);
    image.set({ name: 'Logo', altTextDescription: 'Logo van de organisatie', left: 100, top: 40 });
    image.width = 150;
    const found = sheet.shapes.getItem('Logo').load('width,height,altTextDescription');
    await context.sync();
    expect([found.width, found.height, found.altTextDescription]).toEqual([150, 300, 'Logo van de organisatie']);
    found.lockAspectRatio = false;
    found.height = 20;
    found.load('width,height');
    await context.sync();
    expect([found.width, found.height]).toEqual([150, 20]);
  }));

test('a picture goes with a file by the cell that it begins in', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A:A').format.columnWidth = 60;
    const image = sheet.shapes.addImage(PNG);
    image.set({ name: 'Logo', left: 61, top: 0 });
    await context.sync();
  });
  const [file] = host.workbook.Worksheets.GetActiveWorksheet().Shapes.files;
  expect([file?.name, file?.type, file?.at]).toEqual(['Logo', 'png', { row: 0, column: 1, width: 75, height: 150 }]);
});

test('pictures stay with their sheet and are deleted; what is no picture is refused', async () => {
  await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('Ander');
    sheet.shapes.addImage(PNG).delete();
    other.shapes.addImage(PNG);
    const [here, there] = [sheet.shapes.getCount(), other.shapes.getCount()];
    await context.sync();
    expect([here.value, there.value]).toEqual([0, 1]);
  });
  const error = await errorOf(async (sheet, context) => {
    sheet.shapes.addImage(Buffer.from('geen plaatje').toString('base64'));
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});
