import { covers, parseArea } from './area';
import type { FormulaPlace } from './formulaText';
import { areaOf, readReference, type RangeReference } from './reference';
import { WorkbookError } from './workbookError';

/** The cell that takes what the user enters, and what a formula in it must know. */
export interface ActiveCell {
  readonly range: Excel.Range;
  readonly sheetId: string;
  readonly place: FormulaPlace;
  /** Whether it is in the header of a table, which holds texts only. */
  readonly isTableHeader: boolean;
}

export async function readCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const range = context.workbook.getActiveCell().load('address');
  const sheet = range.worksheet.load('id');
  const tables = range.getTables(false).load('items/name');
  await context.sync();
  const reference = referenceOf(range.address);
  const sheetId = sheet.id;
  const [table] = tables.items;
  if (!table) return { range, sheetId, place: reference, isTableHeader: false };

  const body = table.getDataBodyRange().load('address');
  const columns = table.columns.load('items/name');
  await context.sync();
  const bodyReference = referenceOf(body.address);
  const isInBody = covers(areaOf(bodyReference), areaOf(reference));
  const isTableHeader = areaOf(reference).row < areaOf(bodyReference).row;
  if (!isInBody) return { range, sheetId, place: reference, isTableHeader };
  const names = columns.items.map(({ name }) => name);
  const place = { ...reference, table: { name: table.name, body: bodyReference.address, columns: names } };
  return { range, sheetId, place, isTableHeader };
}

/** The reference in an address that Excel gave, which names its sheet. */
export function referenceOf(address: string): RangeReference {
  const reference = readReference(address, '');
  if (!reference || !parseArea(reference.address)) throw new WorkbookError('unknown', { cause: address });
  return reference;
}
