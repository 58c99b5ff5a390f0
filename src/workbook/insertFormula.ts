import type { Definition } from '../calc/define';
import { resultCell, type Direction } from '../calc/resultCell';
import { units } from '../calc/units';
import { readCell, type ActiveCell } from './activeCell';
import { areaText, isOnSheet, overlap, type Area } from './area';
import { formulaText, type FormulaArgument } from './formulaText';
import { inExcel } from './inExcel';
import { areaOf, fullReferenceText, sameSheet } from './reference';
import { askPresentReferences } from './presentReferences';
import { isRefusal, readPresent, type CellPresent, type Refusal } from './presentCells';
import { undoInsertion } from './undoInsertion';

export interface InsertRequest {
  readonly definition: Definition;
  readonly args: readonly FormulaArgument[];
  /** Of the result. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** In which the cells of one outcome lie, where it has several unlike ones; a row unless told otherwise. */
  readonly direction?: Direction;
}
export interface OccupiedCell {
  readonly address: string;
  /** What the cell shows, or its formula. */
  readonly old: string;
  /** What it would show in the formula bar. */
  readonly new: string;
}
/** The cells that a user was asked about, and what they held: the workbook stays open to them while they answer. */
export interface Agreement {
  readonly address: string;
  readonly contents: readonly unknown[];
}
export type InsertAnswer =
  | {
      readonly kind: 'written';
      /** Where the result stands, as in Blad1!C3:C6. */
      readonly address: string;
      readonly formula: string;
      /** Puts back what was there; refused once one of the cells holds something else. */
      undo(): Promise<void>;
    }
  /** What would be lost; to be asked, and then inserted with `agreed`. */
  | { readonly kind: 'occupied'; readonly cells: readonly OccupiedCell[]; readonly agreed: Agreement }
  | { readonly kind: 'selfReference'; readonly param: string }
  /** The user has agreed to another place than the active cell of now, which is free. */
  | { readonly kind: 'otherCell' }
  | { readonly kind: 'outsideSheet' | 'tableHeader' | Refusal };

/**
 * Writes a call of one of our functions into the active cell, with the number format of its unit on every cell of the result.
 * References to a sheet that was renamed are written with its new name; a sheet that is gone is `missing`.
 * Nothing is written over cells with content unless they are those that the user has agreed to, as they were then.
 */
export const insertFormula = (
  { definition, args: given, size, direction = 'row' }: InsertRequest,
  agreed?: Agreement,
): Promise<InsertAnswer> =>
  inExcel(async (context) => {
    const references = askPresentReferences(context, given);
    const cell = await readCell(context);
    const args = references();
    const area = { ...areaOf(cell.place), ...size };
    if (!isOnSheet(area)) return { kind: 'outsideSheet' };
    if (cell.isTableHeader) return { kind: 'tableHeader' };
    const param = paramUnder(area, cell, definition, args);
    if (param !== undefined) return { kind: 'selfReference', param };

    const present = await readPresent(context, cell, area);
    if (isRefusal(present)) return { kind: present };
    const { target, cells, formats } = present;
    const address = fullReferenceText({ ...cell.place, address: areaText(area) });
    const formula = formulaText(definition, args, cell.place);
    const occupied = cells.filter(({ input }) => input !== '');
    const now: Agreement = { address, contents: cells.map(({ input }) => input) };
    if (occupied.length > 0 && !isSame(now, agreed)) {
      const lost = occupied.map(({ address, shown }) => ({ address, old: shown, new: formula }));
      return { kind: 'occupied', cells: lost, agreed: now };
    }
    if (agreed && agreed.address !== address) return { kind: 'otherCell' };

    if (occupied.length > 0 && cells.length > 1) target.clear(Excel.ClearApplyTo.contents);
    // First the format: Excel takes a formula for a text in a cell that is formatted as one.
    target.numberFormat = resultFormats(definition, direction, formats);
    cell.range.formulas = [[formula]];
    cell.range.load('formulas');
    await context.sync();
    const written: unknown = cell.range.formulas[0]?.[0];
    const insertion = { sheetId: cell.sheetId, area, written, inputs: inputsOf(cells, size), formats };
    const undo = () => undoInsertion(insertion);
    return { kind: 'written', address, formula, undo };
  });

const isSame = (now: Agreement, agreed: Agreement | undefined): boolean =>
  now.address === agreed?.address && now.contents.every((content, index) => content === agreed.contents[index]);

/** The number format of each unit; a cell without one keeps the format it has, as long as that takes a formula. */
function resultFormats(
  { result }: Definition,
  direction: Direction,
  present: readonly (readonly unknown[])[],
): unknown[][] {
  return present.map((cells, row) =>
    cells.map((own, column) => {
      const { format } = units[resultCell(result, direction, { row, column }).unit];
      if (format !== 'General' && format !== TEXT_FORMAT) return format;
      return own === TEXT_FORMAT ? 'General' : own;
    }),
  );
}
const TEXT_FORMAT = '@';

const inputsOf = (cells: readonly CellPresent[], { rows, columns }: InsertRequest['size']): unknown[][] =>
  Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns).map(({ input }) => input));

/** The first parameter whose cells the result would cover. */
function paramUnder(
  area: Area,
  { place }: ActiveCell,
  { params }: Definition,
  args: readonly FormulaArgument[],
): string | undefined {
  const names = Object.keys(params);
  const index = args.findIndex(
    (argument) =>
      argument.kind === 'reference' &&
      sameSheet(argument.reference.sheet, place.sheet) &&
      overlap(areaOf(argument.reference), area),
  );
  return index < 0 ? undefined : names[Math.min(index, names.length - 1)];
}
