import { SHEET_ROWS, type Area } from '../area';
import { areaAt } from '../areaAt';
import type { SheetPlan } from '../plan';
import { styleOf, type CellStyle } from '../styles';
import type { FileBorder, FileEdge, FileStyle } from './fileStyle';

/** How the cells of a plan look, each layer over the one before; cells of the same layers share one look. */
export class PlanLooks {
  private readonly cells = new Map<number, Map<number, FileStyle>>();
  private readonly wholeColumns = new Map<number, FileStyle>();
  private readonly looks = new Map<CellStyle, FileStyle>();
  private readonly merged = new Map<FileStyle | undefined, Map<FileStyle, FileStyle>>();

  constructor({ styles, formats, protection }: SheetPlan) {
    for (const { range, style } of styles) this.layStyle(range, styleOf(style));
    const layers = new Map<string, FileStyle>();
    for (const { range, format } of formats) {
      const layer = layers.get(format) ?? { format };
      layers.set(format, layer);
      this.lay(range, layer);
    }
    const unlocked: FileStyle = { unlocked: true };
    for (const range of protection?.unlocked ?? []) this.lay(range, unlocked);
  }

  get rows(): Iterable<number> {
    return this.cells.keys();
  }
  /** How many columns have a look, counted from the first. */
  get columns(): number {
    return Math.max(0, ...[...this.wholeColumns.keys()].map((column) => column + 1));
  }
  columnsIn(row: number): Iterable<number> {
    return this.cells.get(row)?.keys() ?? [];
  }
  at(row: number, column: number): FileStyle | undefined {
    return this.cells.get(row)?.get(column) ?? this.wholeColumns.get(column);
  }
  ofColumn(column: number): FileStyle | undefined {
    return this.wholeColumns.get(column);
  }

  private layStyle(range: string, style: CellStyle): void {
    const { borders, align, vertical, ...rest } = style;
    const look: FileStyle = this.looks.get(style) ?? {
      ...rest,
      ...(align ? { align: align.toLowerCase() as Lowercase<typeof align> } : {}),
      ...(vertical ? { vertical: vertical.toLowerCase() as Lowercase<typeof vertical> } : {}),
    };
    this.looks.set(style, look);
    this.lay(range, look);
    if (!borders) return;
    for (const area of areasOf(range)) {
      const { row, column, rows, columns } = area;
      const { top, bottom, left, right, insideHorizontal } = borders;
      this.layEdge({ ...area, rows: 1 }, 'top', top);
      this.layEdge({ ...area, row: row + rows - 1, rows: 1 }, 'bottom', bottom);
      this.layEdge({ ...area, columns: 1 }, 'left', left);
      this.layEdge({ ...area, column: column + columns - 1, columns: 1 }, 'right', right);
      if (rows > 1) this.layEdge({ ...area, rows: rows - 1 }, 'bottom', insideHorizontal);
    }
  }
  private layEdge(area: Area, edge: FileEdge, border: FileBorder | undefined): void {
    if (border) this.layOn(area, { borders: { [edge]: border } });
  }
  private lay(range: string, look: FileStyle): void {
    for (const area of areasOf(range)) this.layOn(area, look);
  }
  private layOn({ row, column, rows, columns }: Area, look: FileStyle): void {
    for (let c = column; c < column + columns; c++) {
      if (rows === SHEET_ROWS) {
        this.wholeColumns.set(c, this.merge(this.wholeColumns.get(c), look));
        for (const cells of this.cells.values()) {
          const old = cells.get(c);
          if (old) cells.set(c, this.merge(old, look));
        }
        continue;
      }
      for (let r = row; r < row + rows; r++) {
        const cells = this.cells.get(r) ?? new Map<number, FileStyle>();
        this.cells.set(r, cells.set(c, this.merge(cells.get(c) ?? this.wholeColumns.get(c), look)));
      }
    }
  }
  private merge(under: FileStyle | undefined, over: FileStyle): FileStyle {
    const known = this.merged.get(under) ?? new Map<FileStyle, FileStyle>();
    this.merged.set(under, known);
    const merged = known.get(over) ?? {
      ...under,
      ...over,
      ...(under?.borders || over.borders ? { borders: { ...under?.borders, ...over.borders } } : {}),
    };
    known.set(over, merged);
    return merged;
  }
}

const areasOf = (range: string): Area[] => range.split(',').map((part) => areaAt(part.trim()));
