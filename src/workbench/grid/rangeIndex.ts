import { RBush, type IRange, type IUnitRange } from '@univerjs/core';

interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
  id: number;
}
interface Sheet {
  readonly cells: Map<number, Map<number, Set<number>>>;
  readonly boxes: RBush<Box>;
  /** Not yet in the tree: many at once cost less. */
  waiting: Box[];
}
interface Kept {
  readonly ranges: readonly IUnitRange[];
  /** False when a sheet was forgotten on which some of them lie. */
  isWhole: boolean;
}

/** Which formulas, by number, read which cells. */
export class RangeIndex {
  private readonly sheets = new Map<string, Sheet>();
  private readonly kept = new Map<number, Kept>();

  /** All that a formula reads, in place of what it read before. */
  set(id: number, ranges: readonly IUnitRange[]): void {
    const kept = this.kept.get(id);
    if (kept?.isWhole && isSame(kept.ranges, ranges)) return;
    this.delete(id);
    if (ranges.length === 0) return;
    this.kept.set(id, { ranges: [...ranges], isWhole: true });
    for (const { unitId, sheetId, range } of ranges) if (unitId) insert(this.sheet(unitId, sheetId), id, range);
  }
  get(id: number): readonly IUnitRange[] | undefined {
    return this.kept.get(id)?.ranges;
  }
  delete(id: number): void {
    const kept = this.kept.get(id);
    if (!kept) return;
    this.kept.delete(id);
    for (const { unitId, sheetId, range } of kept.ranges) {
      const sheet = this.sheets.get(keyOf(unitId, sheetId));
      if (sheet) remove(sheet, id, range);
    }
  }
  clear(): void {
    this.sheets.clear();
    this.kept.clear();
  }

  // As Univer's own tree of ranges, so that it can stand in its place.
  bulkSearch(ranges: Iterable<IUnitRange>, except?: ReadonlySet<number>): Set<number> {
    const found = new Set<number>();
    for (const { unitId, sheetId, range } of ranges) {
      const sheet = this.sheets.get(keyOf(unitId, sheetId));
      if (sheet) search(sheet, range, (id) => except?.has(id) || found.add(id));
    }
    return found;
  }
  removeById(unitId: string, sheetId: string): void {
    const sheet = this.sheets.get(keyOf(unitId, sheetId));
    if (!sheet) return;
    const everything = { startRow: 0, startColumn: 0, endRow: Infinity, endColumn: Infinity };
    search(sheet, everything, (id) => {
      const kept = this.kept.get(id);
      if (kept) kept.isWhole = false;
    });
    this.sheets.delete(keyOf(unitId, sheetId));
  }
  openKdTree(): void {}
  closeKdTree(): void {}

  private sheet(unitId: string, sheetId: string): Sheet {
    const key = keyOf(unitId, sheetId);
    const sheet = this.sheets.get(key) ?? { cells: new Map(), boxes: new RBush<Box>(), waiting: [] };
    this.sheets.set(key, sheet);
    return sheet;
  }
}

const keyOf = (unitId: string, sheetId: string) => `${unitId}\n${sheetId}`;

const isSame = (some: readonly IUnitRange[], others: readonly IUnitRange[]): boolean =>
  some.length === others.length &&
  some.every((one, i) => one === others[i] || isSameRange(one, others[i] as IUnitRange));
const isSameRange = ({ unitId, sheetId, range: a }: IUnitRange, { range: b, ...other }: IUnitRange): boolean =>
  sheetId === other.sheetId &&
  unitId === other.unitId &&
  Object.is(a.startRow, b.startRow) &&
  Object.is(a.startColumn, b.startColumn) &&
  Object.is(a.endRow, b.endRow) &&
  Object.is(a.endColumn, b.endColumn);

/** Of whole rows and columns some sides are no number. */
const boxOf = (id: number, { startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  minX: Number.isNaN(startColumn) ? 0 : startColumn,
  minY: Number.isNaN(startRow) ? 0 : startRow,
  maxX: Number.isNaN(endColumn) ? Infinity : endColumn,
  maxY: Number.isNaN(endRow) ? Infinity : endRow,
  id,
});
const isCell = ({ startRow, startColumn, endRow, endColumn }: IRange) =>
  startRow === endRow && startColumn === endColumn;

function insert({ cells, waiting }: Sheet, id: number, range: IRange): void {
  if (!isCell(range)) {
    waiting.push(boxOf(id, range));
    return;
  }
  const row = cells.get(range.startRow) ?? new Map<number, Set<number>>();
  const ids = row.get(range.startColumn) ?? new Set<number>();
  cells.set(range.startRow, row.set(range.startColumn, ids.add(id)));
}

function remove(sheet: Sheet, id: number, range: IRange): void {
  if (isCell(range)) {
    sheet.cells.get(range.startRow)?.get(range.startColumn)?.delete(id);
    return;
  }
  for (const box of boxesIn(sheet, boxOf(id, range))) if (box.id === id) sheet.boxes.remove(box);
}

function search(sheet: Sheet, range: IRange, found: (id: number) => void): void {
  const box = boxOf(0, range);
  for (const row of between(sheet.cells, box.minY, box.maxY)) {
    for (const ids of between(row, box.minX, box.maxX)) ids.forEach(found);
  }
  for (const { id } of boxesIn(sheet, box)) found(id);
}

function boxesIn(sheet: Sheet, box: Box): Box[] {
  if (sheet.waiting.length > 0) sheet.boxes.load(sheet.waiting);
  sheet.waiting = [];
  return sheet.boxes.search(box);
}

/** The values whose keys lie from first to last. */
function* between<T>(map: ReadonlyMap<number, T>, first: number, last: number): Iterable<T> {
  if (last - first < map.size) {
    for (let key = first; key <= last; key++) {
      const value = map.get(key);
      if (value !== undefined) yield value;
    }
    return;
  }
  for (const [key, value] of map) if (key >= first && key <= last) yield value;
}
