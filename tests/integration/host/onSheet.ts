/** One run of Office.js on the active sheet. */
export const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

/** Writes cells as Office.js does: a text that begins with = is a formula. */
export const write = (address: string, cells: unknown[][]): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).formulas = cells;
    await context.sync();
  });

/** The computed values of a range of the active sheet. */
export const valuesOf = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });

/** The error that a run ends in. */
export async function errorOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await onSheet(work);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The run ended well.');
}
