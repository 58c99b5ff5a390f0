import type { CellContent, Scalar } from '../grid/cellContent';
import { invalidArgument } from '../richapi/errors';
import type { RangeModel } from './model';

/** What sorting asks of a range. */
interface Sortable extends RangeModel {
  readNow(): CellContent[][];
  GetOffsetRange(rows: number, columns: number): Sortable;
  GetResizedRange(rows: number, columns: number): Sortable;
}

/** What Office.js sorts by: a column, counted from the first one of the range. */
interface SortField {
  key: number;
  ascending?: boolean;
  sortOn?: string;
}

/** Sorting the rows of a range; formulas read, after it, from their new row what they read from the old one. */
export class RangeSort {
  readonly type: string = 'RangeSort';
  constructor(private readonly range: () => Sortable) {}

  async Apply(
    fields: SortField[],
    matchCase?: boolean | null,
    hasHeaders?: boolean | null,
    orientation?: string | null,
  ): Promise<void> {
    const whole = this.range();
    const { columns } = whole.area;
    const isKnown = fields.every(({ key, sortOn = 'Value' }) => key >= 0 && key < columns && sortOn === 'Value');
    if (!isKnown || (orientation && orientation !== 'Rows')) throw invalidArgument();
    const { grid } = whole.sheet.workbook;
    await grid.calculation.settled();
    const range = hasHeaders ? whole.GetOffsetRange(1, 0).GetResizedRange(-1, 0) : whole;
    const values = range.readNow().map((row) => row.map(({ value }) => value));
    const order = values
      .map((_, row) => row)
      .sort((one, other) => {
        for (const { key, ascending = true } of fields) {
          const difference = compare(
            values[one]?.[key] ?? '',
            values[other]?.[key] ?? '',
            matchCase ?? false,
            ascending,
          );
          if (difference !== 0) return difference;
        }
        return 0;
      });
    grid.reorder(whole.sheet.facade, range.area, order);
  }
}

/** The same over the body of a table. */
export class TableSort extends RangeSort {
  override readonly type = 'TableSort';
  constructor(table: { GetDataBodyRange(): Sortable }) {
    super(() => table.GetDataBodyRange());
  }
  override Apply(fields: SortField[], matchCase?: boolean | null): Promise<void> {
    return super.Apply(fields, matchCase);
  }
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;
/** As Excel does: numbers, texts, booleans; empty cells last, whatever the direction. */
function compare(one: Scalar, other: Scalar, matchCase: boolean, ascending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const direction = ascending ? 1 : -1;
  const ranks = RANKS[typeof one as keyof typeof RANKS] - RANKS[typeof other as keyof typeof RANKS];
  if (ranks !== 0) return direction * ranks;
  if (typeof one === 'string') {
    const sensitivity = matchCase ? 'variant' : 'accent';
    return direction * one.localeCompare(String(other), 'nl', { sensitivity });
  }
  return direction * (Number(one) - Number(other));
}
