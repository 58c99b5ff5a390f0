import type { CellContent } from '../calc/readArguments';
import type { AccountCall } from './accountCalls';
import { referenceOf } from './activeCell';
import { areaText, SHEET_COLUMNS, SHEET_ROWS } from './area';
import { readOperand, type CellsOperand } from './operand';
import { areaOf, type RangeReference } from './reference';
import { contentOf } from './selection';

export type Rows = readonly (readonly CellContent[])[];
/** What an operand stands for: cells with their content, or a constant behind a name. */
export interface OperandCells {
  readonly rows: Rows;
  readonly reference?: RangeReference;
}
/** An operand that is not in it cannot be read here; undefined is a name that does not exist. */
export type CellsOf = ReadonlyMap<CellsOperand, OperandCells | undefined>;

/** Where the formula stands. */
interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  /** The table around it, for columns that are named without one. */
  readonly table: string | undefined;
}
/** Asks for something now, and gives it after the next sync; null when it cannot be read. */
type Asked = () => OperandCells | undefined | null;

/** Reads the cells of all operands of these calls in one sync. */
export async function readOperands(
  context: Excel.RequestContext,
  calls: readonly AccountCall[],
  at: FormulaCell,
): Promise<CellsOf> {
  const asked = calls
    .flatMap(({ args }) => args)
    .flatMap((operand): CellsOperand[] =>
      operand.kind === 'emptyStaysEmpty'
        ? [operand.cells]
        : operand.kind === 'range' || operand.kind === 'name' || operand.kind === 'columns'
          ? [operand]
          : [],
    )
    .map((operand) => [operand, ask(context, operand, at)] as const);
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.flatMap(([operand, answer]) => {
      const cells = answer();
      return cells === null ? [] : [[operand, cells] as const];
    }),
  );
}

function ask({ workbook }: Excel.RequestContext, operand: CellsOperand, at: FormulaCell): Asked {
  switch (operand.kind) {
    case 'range':
      return askRange(workbook, operand.reference);
    case 'name':
      return askName(workbook, operand.sheet ?? at.sheet, operand.name);
    case 'columns':
      return askColumns(workbook, operand, at);
  }
}

function askRange(workbook: Excel.Workbook, { sheet: name, address }: RangeReference): Asked {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const { rows, columns } = areaOf({ sheet: name, address });
  const range = sheet.getRange(address);
  if (rows < SHEET_ROWS && columns < SHEET_COLUMNS) return loaded(range);
  // Of whole columns and rows the part in use, from the first cell on, so that those beside each other stay equally long.
  return loaded(range.getIntersectionOrNullObject(sheet.getUsedRange(true).getBoundingRect('A1')));
}

function askName(workbook: Excel.Workbook, sheet: string, name: string): Asked {
  const items = [workbook.worksheets.getItemOrNullObject(sheet).names, workbook.names].map((names) => {
    const item = names.getItemOrNullObject(name).load('formula');
    return { item, cells: loaded(item.getRangeOrNullObject()) };
  });
  return () => {
    const found = items.find(({ item }) => !item.isNullObject);
    if (!found) return undefined;
    const cells = found.cells();
    if (cells) return cells;
    const constant = readOperand(String(found.item.formula).replace(/^=/, ''), sheet);
    return constant.kind === 'constant' ? { rows: constant.rows } : null;
  };
}

function askColumns(
  workbook: Excel.Workbook,
  { table: named, columns: { rows, first, last } }: Extract<CellsOperand, { kind: 'columns' }>,
  at: FormulaCell,
): Asked {
  const name = named ?? at.table;
  if (name === undefined) return () => null;
  const { columns } = workbook.tables.getItemOrNullObject(name);
  const body = (column: string) => columns.getItemOrNullObject(column).getDataBodyRange();
  const all = loaded(first === last ? body(first) : body(first).getBoundingRect(body(last)));
  if (rows === 'all') return all;
  return () => {
    const cells = all();
    const reference = cells?.reference;
    if (!cells || !reference) return null;
    const area = areaOf(reference);
    const own = cells.rows[at.row - area.row];
    const { sheet } = reference;
    return own ? { rows: [own], reference: { sheet, address: areaText({ ...area, row: at.row, rows: 1 }) } } : null;
  };
}

function loaded(range: Excel.Range): Asked {
  range.load('address,values');
  return () =>
    range.isNullObject
      ? null
      : { rows: range.values.map((row) => row.map(contentOf)), reference: referenceOf(range.address) };
}
