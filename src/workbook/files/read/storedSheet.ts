import { areaText, parseArea, type Area } from '../../area';
import type { FileValue } from '../book';
import { plainFormula } from '../plainFormula';
import { sheetCells, type StoredCell } from '../share/sheetCells';
import { SharedFormulas } from '../sharedFormulas';
import type { CellSources } from './cells';
import { storedValue } from './storedValue';
import { TooLargeFile } from './tooLargeFile';

/** A cell as somebody left it. */
export interface SheetCell {
  readonly value: FileValue;
  /** As people type it in English, with the `=` in front. */
  readonly formula?: string;
  /** In Excel's invariant notation; left out where it is the usual one. */
  readonly format?: string;
}

/** Far more than a sheet that people fill in. */
const MOST_CELLS = 100_000;

/** The cells of one sheet by address. A formula is worked out for a cell that is asked for, and for no other. */
export class StoredSheet {
  private readonly cells = new Map<string, StoredCell>();
  private readonly shared = new SharedFormulas();

  /** Throws TooLargeFile for a sheet with more cells than anybody fills in. */
  constructor(
    xml: string,
    private readonly sources: CellSources,
  ) {
    let count = 0;
    for (const cell of sheetCells(xml)) {
      if (++count > MOST_CELLS) throw new TooLargeFile();
      this.cells.set(cell.address, cell);
      const area = cell.formula?.text ? parseArea(cell.address) : undefined;
      if (cell.formula && area) this.shared.textAt(cell.formula.text, cell.formula.attributes, area);
    }
  }

  /** An empty cell where nothing is said of it. */
  at(address: string): SheetCell {
    const cell = this.cells.get(address);
    const area = parseArea(address);
    if (!cell || !area) return { value: null };
    const { type, value, look, formula: stored } = cell;
    const formula = stored && this.shared.textAt(stored.text, stored.attributes, area);
    const format = this.sources.styles[Number(look ?? 0)]?.format;
    return {
      value: storedValue(type, value, this.sources.texts),
      ...(formula ? { formula: plainFormula(formula) } : {}),
      ...(format === undefined ? {} : { format }),
    };
  }
  /** The cells of an area, row by row. */
  rows(area: Area): SheetCell[][] {
    const { row, column } = area;
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) =>
        this.at(areaText({ row: row + r, column: column + c, rows: 1, columns: 1 })),
      ),
    );
  }
}
