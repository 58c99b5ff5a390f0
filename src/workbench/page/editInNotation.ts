import {
  CellValueType,
  ICommandService,
  type ICellData,
  type IDocumentData,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INumfmtService,
  SheetInterceptorService,
  type ISheetLocation,
} from '@univerjs/sheets';
import { InsertFunctionCommand, type IInsertFunctionCommandParams } from '@univerjs/sheets-formula';
import { EditingRenderController, IEditorBridgeService } from '@univerjs/sheets-ui';
import { sameLengthStored, shownFormula, storedFormula } from '../entry/formula';
import type { Notation } from '../entry/notation';
import { withOwnTable } from '../entry/ownTable';
import { TEXT_FORMAT, textForEditing, typedContent } from './cellText';
import { restoredNodes } from './restoredNodes';
import { tableAt } from './tableAt';

/** Private members of Univer 0.25.1 that stand between the editor and the cell. */
interface EditingInternals {
  _submitEdit(snapshot: IDocumentData, wholeSelection?: boolean): Promise<boolean>;
}
type Cell = Nullable<ICellData>;
type WriteInterceptor = (cell: Cell, location: ISheetLocation) => Cell;
const END_OF_TEXT = '\r\n';
/** Before Univer's own reading of typed text, which is English. */
const FIRST = 1000;

/** What is typed in a cell is read, and shown again for editing, in the notation of the moment; the cell holds what Excel's would. */
export function editInNotation(univer: Univer, notation: () => Notation): void {
  const injector = univer.__getInjector();
  const lexer = injector.get(LexerTreeBuilder);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  const formatAt = ({ unitId, subUnitId, row, col }: ISheetLocation): string =>
    formats.getValue(unitId, subUnitId, row, col)?.pattern ?? '';

  const editor = injector.get(IEditorBridgeService);
  readFormulas(lexer, notation, () => editor.isVisible().visible);
  // The menus with functions write a formula by the name they show.
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertFunctionCommand.id) return;
    const { list, listOfRangeHasNumber = [] } = params as IInsertFunctionCommandParams;
    for (const item of [...list, ...listOfRangeHasNumber]) item.formula = storedFormula(item.formula, notation());
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell: Cell, location: ISheetLocation, next: (cell: Cell) => Cell): Cell => {
      if (cell?.f) return next({ ...cell, f: withOwnTable(cell.f, tableAt(injector, location)) });
      const now = formatAt(location);
      const isPlain = typeof cell?.v === 'string' && cell.v !== '' && !cell.p;
      if (!isPlain || cell.t === CellValueType.FORCE_STRING || now === TEXT_FORMAT) return next(cell);
      const { content, format } = typedContent(String(cell.v), now, notation());
      // Without next, so that Univer's own reading is left out.
      if (format === null) return { ...cell, ...content };
      return { ...cell, ...content, s: { ...location.workbook.getStyles().get(cell.s), n: { pattern: format } } };
    },
  });

  // The last word before the editor opens: Univer's formula plugin ends the chain of interceptors itself.
  const through = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor) as (
    point: unknown,
    filter?: unknown,
  ) => WriteInterceptor;
  const forEditing: WriteInterceptor = (cell, location) =>
    cellForEditing(through(BEFORE_CELL_EDIT)(cell, location), location, formatAt(location), notation());
  Object.assign(writeCellInterceptor, {
    fetchThroughInterceptors: (point: unknown, filter?: unknown): WriteInterceptor =>
      point === BEFORE_CELL_EDIT ? forEditing : through(point, filter),
  });
}

/**
 * Formulas in the editor: the stored one goes to the cell, and until then help and references are found in the text as typed.
 * The same lexer reads stored formulas when their references move with inserted rows: `IF(A1,1,0)` must not be Dutch then.
 */
function readFormulas(lexer: LexerTreeBuilder, notation: () => Notation, isEditing: () => boolean): void {
  let submitting = false;
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

  const stored = (text: string): string => (submitting || !isEditing() ? text : sameLengthStored(text, notation()));
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAndParameter = lexer.getFunctionAndParameter.bind(lexer);
  const missingBrackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.sequenceNodesBuilder = (text) => {
    const same = stored(text);
    return same === text ? nodesOf(text) : (restoredNodes(nodesOf(same), text) ?? nodesOf(text));
  };
  lexer.getFunctionAndParameter = (text, index) => functionAndParameter(stored(text), index);
  lexer.checkIfAddBracket = (text) => missingBrackets(stored(text));
}

function withStoredFormula(snapshot: IDocumentData, notation: Notation): IDocumentData {
  const text = snapshot.body?.dataStream ?? '';
  if (!text.startsWith('=') || !snapshot.body) return snapshot;
  const typed = text.endsWith(END_OF_TEXT) ? text.slice(0, -END_OF_TEXT.length) : text;
  return { ...snapshot, body: { ...snapshot.body, dataStream: storedFormula(typed, notation) + END_OF_TEXT } };
}

/** As Univer hands the cell to its editor, with the text to edit in place of the value. */
function cellForEditing(cell: Cell, location: ISheetLocation, format: string, notation: Notation): Cell {
  if (!cell || cell.p) return cell;
  if (cell.f) return { ...cell, f: shownFormula(cell.f, notation) };
  const text = textForEditing(location.worksheet.getCellRaw(location.row, location.col), format, notation);
  return text === null ? cell : { ...cell, v: text, t: CellValueType.STRING };
}
