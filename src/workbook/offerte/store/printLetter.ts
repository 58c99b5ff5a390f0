import { areaText } from '../../area';
import { layoutOf } from '../sheets/letterLayout';
import type { ReadVersion } from './readVersion';

/** What is printed: everything up to the column with the amounts and down to the signatures, wherever they stand by now. */
export function printLetter({ document, fields, open: { letter, tables } }: ReadVersion): void {
  const last = tables.regels?.at.get('bedrag');
  const slot = fields.get('slot');
  if (!letter || last === undefined || !slot || !tables.regels) return;
  const layout = layoutOf(document);
  const rows = slot.row + 1 + layout.end - layout.slot;
  const columns = tables.regels.body.column + last + 1;
  letter.sheet.pageLayout.setPrintArea(areaText({ row: 0, column: 0, rows, columns }));
}
