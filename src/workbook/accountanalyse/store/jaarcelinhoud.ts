import { atCellDigits } from '../../../calc/cellDigits';
import { isOneCell } from './isOneCell';
import { fullReferenceText, readReference, sameSheet } from '../../reference';
import type { CellInput } from '../../store/cellContent';
import { WorkbookError } from '../../workbookError';
import type { Jaarwijziging } from '../accountboek';

/**
 * What a cell of the annual figures takes: a figure, nothing, or another cell of the workbook, so that the figure follows
 * it. An empty cell that is pointed at stays empty.
 */
export function jaarcelinhoud(inhoud: Jaarwijziging['inhoud'], sheets: readonly string[]): CellInput {
  if (typeof inhoud === 'number') return Number(atCellDigits(inhoud));
  if (inhoud === '') return '';
  const reference = readReference(inhoud.cel, '');
  if (!reference || reference.sheet === '') throw new WorkbookError('missing', { cause: inhoud.cel });
  if (!isOneCell(reference)) throw new WorkbookError('severalAreas', { cause: inhoud.cel });
  const sheet = sheets.find((name) => sameSheet(name, reference.sheet));
  if (sheet === undefined) throw new WorkbookError('missing', { cause: inhoud.cel });
  const cell = fullReferenceText({ sheet, address: reference.address });
  return `=IF(${cell}="","",${cell})`;
}
