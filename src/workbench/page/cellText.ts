import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { getPatternType } from '@univerjs/sheets-numfmt';
import { editBoolean, editDate, editNumber, editPercentage } from '../entry/editText';
import { storedFormula } from '../entry/formula';
import type { Notation } from '../entry/notation';
import { typedValue } from '../entry/typedValue';

/** What a cell will hold, and the number format it is to get with it. */
export interface TypedContent {
  readonly content: Pick<ICellData, 'v' | 't' | 'f'>;
  readonly format: string | null;
}
export const TEXT_FORMAT = '@';

/** Text typed or pasted in a cell that has this number format ('' for none). */
export function typedContent(text: string, format: string, notation: Notation): TypedContent {
  if (format === TEXT_FORMAT) return { content: { v: text, t: CellValueType.STRING, f: null }, format: null };
  if (/^=./.test(text)) return { content: { v: null, f: storedFormula(text, notation) }, format: null };
  const read = typedValue(text, notation, new Date().getFullYear());
  if (!read) return { content: { v: text, t: CellValueType.STRING, f: null }, format: null };
  if (typeof read.value === 'boolean') {
    return { content: { v: read.value ? 1 : 0, t: CellValueType.BOOLEAN, f: null }, format: null };
  }
  const kind = format && getPatternType(format);
  const brought = read.format && getPatternType(read.format);
  const isPlain = !brought || brought === 'grouped';
  // As in Excel: in a cell of percentages 5 is 5%.
  const value = kind === 'percent' && isPlain ? read.value / 100 : read.value;
  const hasOwn = kind !== '' && kind !== 'general';
  const isKept = brought === kind || (hasOwn && isPlain);
  return { content: { v: value, t: CellValueType.NUMBER, f: null }, format: isKept ? null : read.format };
}

/** The text to edit for what a cell holds; null when Univer's own will do. */
export function textForEditing(cell: Nullable<ICellData>, format: string, notation: Notation): string | null {
  if (cell?.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.FORCE_STRING) return `'${cell.v}`;
  if (cell.t === CellValueType.BOOLEAN) return editBoolean(Boolean(Number(cell.v)), notation);
  if (cell.t !== CellValueType.NUMBER) return null;
  const number = Number(cell.v);
  switch (format && getPatternType(format)) {
    case 'percent':
      return editPercentage(number, notation);
    case 'date':
    case 'datetime':
    case 'time':
      return number < 0 ? editNumber(number, notation) : editDate(number, notation);
    default:
      return editNumber(number, notation);
  }
}
