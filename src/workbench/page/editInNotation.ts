import { CellValueType, type ICellData, type IDocumentData, type Nullable, type Univer } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INumfmtService,
  SheetInterceptorService,
  type ISheetLocation,
} from '@univerjs/sheets';
import { getPatternType } from '@univerjs/sheets-numfmt';
import { EditingRenderController } from '@univerjs/sheets-ui';
import { editBoolean, editDate, editNumber, editPercentage } from '../entry/editText';
import { sameLengthStored, shownFormula, storedFormula } from '../entry/formula';
import type { Notation } from '../entry/notation';
import { typedValue } from '../entry/typedValue';
import { restoredNodes } from './restoredNodes';

/** Private members of Univer 0.25.1 that stand between the editor and the cell. */
interface EditingInternals {
  _submitEdit(snapshot: IDocumentData, wholeSelection?: boolean): Promise<boolean>;
}
type WriteInterceptor = (cell: Nullable<ICellData>, location: ISheetLocation) => Nullable<ICellData>;
const END_OF_TEXT = '\r\n';
/** Before Univer's own reading of typed text, which is English. */
const FIRST = 1000;

/** What is typed in a cell is read, and shown again for editing, in the notation of the moment; the cell holds what Excel's would. */
export function editInNotation(univer: Univer, notation: () => Notation): void {
  const injector = univer.__getInjector();
  const lexer = injector.get(LexerTreeBuilder);
  const formats = injector.get(INumfmtService);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const formatAt = ({ unitId, subUnitId, row, col }: ISheetLocation): string =>
    formats.getValue(unitId, subUnitId, row, col)?.pattern ?? '';
  let submitting = false;

  // A formula becomes the stored one before Univer looks at its pieces.
  const editing = EditingRenderController.prototype as unknown as EditingInternals;
  const submitEdit = editing._submitEdit;
  editing._submitEdit = function (snapshot, wholeSelection) {
    submitting = true;
    try {
      return submitEdit.call(this, withStoredFormula(snapshot, notation()), wholeSelection);
    } finally {
      submitting = false;
    }
  };

  // Until then the editor looks up functions, arguments and references in the text as typed.
  const typed = (text: string): string => (submitting ? text : sameLengthStored(text, notation()));
  const nodes = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAndParameter = lexer.getFunctionAndParameter.bind(lexer);
  const missingBrackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.sequenceNodesBuilder = (text) => {
    const stored = typed(text);
    return stored === text ? nodes(text) : (restoredNodes(nodes(stored), text) ?? nodes(text));
  };
  lexer.getFunctionAndParameter = (text, index) => functionAndParameter(typed(text), index);
  lexer.checkIfAddBracket = (text) => missingBrackets(typed(text));

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (
      cell: Nullable<ICellData>,
      location: ISheetLocation,
      next: (cell: Nullable<ICellData>) => Nullable<ICellData>,
    ) => {
      const format = formatAt(location);
      const isPlain = typeof cell?.v === 'string' && cell.v !== '' && !cell.f && !cell.p;
      if (!isPlain || cell.t === CellValueType.FORCE_STRING || format === '@') return next(cell);
      return typedCell(cell, location, format, notation()); // and Univer's own reading is left out
    },
  });

  // The last word before the editor opens: Univer's formula plugin ends the chain of interceptors itself.
  const through = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor) as (
    point: unknown,
    filter?: unknown,
  ) => WriteInterceptor;
  Object.assign(writeCellInterceptor, {
    fetchThroughInterceptors: (point: unknown, filter?: unknown): WriteInterceptor =>
      point !== BEFORE_CELL_EDIT
        ? through(point, filter)
        : (cell, location) =>
            shownCell(through(point, filter)(cell, location), location, formatAt(location), notation()),
  });
}

function withStoredFormula(snapshot: IDocumentData, notation: Notation): IDocumentData {
  const text = snapshot.body?.dataStream ?? '';
  if (!text.startsWith('=') || !snapshot.body) return snapshot;
  const typed = text.endsWith(END_OF_TEXT) ? text.slice(0, -END_OF_TEXT.length) : text;
  return { ...snapshot, body: { ...snapshot.body, dataStream: storedFormula(typed, notation) + END_OF_TEXT } };
}

function typedCell(cell: ICellData, { workbook }: ISheetLocation, format: string, notation: Notation): ICellData {
  const read = typedValue(String(cell.v), notation, new Date().getFullYear());
  if (!read) return { ...cell, t: CellValueType.STRING };
  if (typeof read.value === 'boolean') return { ...cell, v: read.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const kind = format && getPatternType(format);
  const brought = read.format && getPatternType(read.format);
  // As in Excel: in a cell of percentages 5 is 5%.
  const value = kind === 'percent' && (!brought || brought === 'grouped') ? read.value / 100 : read.value;
  const number = { ...cell, v: value, t: CellValueType.NUMBER };
  const isKept = !brought || brought === kind || (kind !== '' && kind !== 'general' && brought === 'grouped');
  if (isKept) return number;
  return { ...number, s: { ...workbook.getStyles().get(cell.s), n: { pattern: read.format } } };
}

function shownCell(
  cell: Nullable<ICellData>,
  { worksheet, row, col }: ISheetLocation,
  format: string,
  notation: Notation,
): Nullable<ICellData> {
  if (!cell || cell.p) return cell;
  if (cell.f) return { ...cell, f: shownFormula(cell.f, notation) };
  const raw = worksheet.getCellRaw(row, col);
  const text = editText(raw, format, notation);
  return text === null ? cell : { ...cell, v: text, t: CellValueType.STRING };
}

function editText(raw: Nullable<ICellData>, format: string, notation: Notation): string | null {
  if (raw?.v === undefined || raw.v === null) return null;
  if (raw.t === CellValueType.FORCE_STRING) return `'${raw.v}`;
  if (raw.t === CellValueType.BOOLEAN) return editBoolean(Boolean(Number(raw.v)), notation);
  if (raw.t !== CellValueType.NUMBER) return null;
  const number = Number(raw.v);
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
