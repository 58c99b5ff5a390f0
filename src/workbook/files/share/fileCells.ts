import { strFromU8 } from 'fflate';
import type { CellContent } from '../../../calc/readArguments';
import { areaText, cellOf, parseArea, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../area';
import type { CellsOperand } from '../../operand';
import type { OperandCells } from '../../operandCells';
import { readReference, type RangeReference } from '../../reference';
import { parseXml } from '../parseXml';
import { sheetCells, type StoredCell } from './sheetCells';
import type { SheetPart } from './workbookParts';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
interface Table {
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly string[];
}
/** So many cells are read for one argument at most. */
const MOST_CELLS = 100_000;

/** The cells of a file as its formulas left them, for the arguments of calls. */
export class FileCells {
  private readonly sheets = new Map<string, ReadonlyMap<string, CellContent>>();
  private readonly tables = new Map<string, Table>();

  constructor(
    private readonly parts: ReadonlyMap<string, Uint8Array>,
    private readonly sheetParts: readonly SheetPart[],
    private readonly texts: readonly string[],
    private readonly names: readonly { readonly name: string; readonly formula: string; readonly sheet?: string }[],
  ) {
    for (const { name: sheet, tables } of sheetParts) {
      for (const path of tables) this.addTable(sheet, path);
    }
  }

  /** What an operand stands for; undefined when that cannot be told. */
  of(operand: CellsOperand, at: FormulaPlace): OperandCells | undefined {
    const reference = this.referenceOf(operand, at);
    const area = reference && parseArea(reference.address);
    if (!reference || !area || area.rows * area.columns > MOST_CELLS) return undefined;
    const cells = this.cellsOf(reference.sheet);
    if (!cells) return undefined;
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => cells.get(areaText(cellOf(area, row, column))) ?? null),
    );
    return { rows, reference };
  }

  private referenceOf(operand: CellsOperand, at: FormulaPlace): RangeReference | undefined {
    if (operand.kind === 'range') return isBounded(operand.reference) ? operand.reference : undefined;
    if (operand.kind === 'name') {
      const isCalled = ({ name }: { name: string }): boolean => name.toUpperCase() === operand.name.toUpperCase();
      const sheet = operand.sheet ?? at.sheet;
      const own = this.names.find((name) => isCalled(name) && name.sheet === sheet);
      const found = own ?? this.names.find((name) => isCalled(name) && name.sheet === undefined);
      return found && readReference(found.formula, sheet);
    }
    return this.columnsOf(operand, at);
  }

  private columnsOf({ table: name, columns }: Extract<CellsOperand, { kind: 'columns' }>, at: FormulaPlace) {
    const table = name === undefined ? this.tableAround(at) : this.tables.get(name.toUpperCase());
    if (!table) return undefined;
    const [first, last] = [columns.first, columns.last].map((wanted) =>
      table.columns.findIndex((column) => column.toUpperCase() === wanted.toUpperCase()),
    );
    if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
    const body = { ...table.area, column: table.area.column + first, columns: last - first + 1 };
    const isThisRow = columns.rows === 'this';
    if (isThisRow && (at.row < body.row || at.row >= body.row + body.rows)) return undefined;
    return { sheet: table.sheet, address: areaText(isThisRow ? { ...body, row: at.row, rows: 1 } : body) };
  }
  private tableAround({ sheet, row, column }: FormulaPlace): Table | undefined {
    return [...this.tables.values()].find(
      ({ sheet: other, area }) =>
        other === sheet &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  }

  private cellsOf(sheet: string): ReadonlyMap<string, CellContent> | undefined {
    const part = this.sheetParts.find(({ name }) => name.toUpperCase() === sheet.toUpperCase());
    const bytes = part && this.parts.get(part.path);
    if (!bytes) return undefined;
    const known = this.sheets.get(part.path);
    if (known) return known;
    const cells = new Map<string, CellContent>();
    for (const cell of sheetCells(strFromU8(bytes))) {
      const content = this.contentOf(cell);
      if (content !== null) cells.set(cell.address, content);
    }
    this.sheets.set(part.path, cells);
    return cells;
  }
  private contentOf({ type, value }: StoredCell): CellContent {
    if (value === undefined) return null;
    if (type === 's') return this.texts[Number(value)] ?? null;
    if (type === 'b') return value === '1';
    return type === undefined || type === 'n' ? Number(value) : value;
  }

  private addTable(sheet: string, path: string): void {
    const bytes = this.parts.get(path);
    const root = bytes && parseXml(strFromU8(bytes));
    const { displayName, ref } = root?.attributes ?? {};
    const area = parseArea(ref ?? '');
    if (!root || displayName === undefined || !area) return;
    const [heads, totals] = [root.number('headerRowCount') ?? 1, root.number('totalsRowCount') ?? 0];
    this.tables.set(displayName.toUpperCase(), {
      sheet,
      area: { ...area, row: area.row + heads, rows: area.rows - heads - totals },
      columns: root.list('tableColumns', 'tableColumn').map(({ attributes }) => attributes.name ?? ''),
    });
  }
}

function isBounded({ address }: RangeReference): boolean {
  const area = parseArea(address);
  return area !== undefined && area.rows < SHEET_ROWS && area.columns < SHEET_COLUMNS;
}
