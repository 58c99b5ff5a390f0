import type { AccName } from './plan';

/** A sheet that we made, found by a name of its plan: it may have been renamed or moved since. */
export interface MadeSheet {
  readonly name: Excel.NamedItem;
  /** A null object when the cells of the name are gone. */
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Asks for the sheet; whether it is there is known after the next sync, from `sheet.isNullObject`. */
export function madeSheet({ workbook }: Excel.RequestContext, cells: AccName): MadeSheet {
  const name = workbook.names.getItemOrNullObject(cells);
  const range = name.getRangeOrNullObject();
  const { worksheet: sheet } = range;
  name.load('name');
  range.load('address');
  sheet.load('id,name,visibility');
  return { name, range, sheet };
}
