import { areaText, parseArea } from './area';
import type { AccName } from './accName';
import type { PlannedBlock } from './plannedBlock';

export interface PlannedTableColumn {
  /** Unique in its table; without `[ ] # ' @`. */
  readonly header: string;
  /** What every row of the column holds, and a new row gets. The blocks of the plan leave these cells out (null). */
  readonly formula?: string;
}

/** A table without a row of totals. */
export interface PlannedTable {
  readonly name: AccName;
  /** With its head; at least one row below it. */
  readonly range: string;
  readonly columns: readonly PlannedTableColumn[];
  /** One of Excel's own: "TableStyleLight1". Empty for none. */
  readonly style: string;
  readonly banded: boolean;
  /** Whether the head has buttons to filter and sort with. */
  readonly filter: boolean;
}

/** The head of a table and its columns that compute, as blocks. */
export function tableBlocks({ name, range, columns }: PlannedTable): readonly PlannedBlock[] {
  const area = parseArea(range);
  if (!area || area.columns !== columns.length || area.rows < 2)
    throw new RangeError(`${name} does not fit in ${range}.`);
  const corner = (row: number, column: number) => areaText({ row, column, rows: 1, columns: 1 });
  return [
    { at: corner(area.row, area.column), rows: [columns.map(({ header }) => header)] },
    ...columns.flatMap(({ formula }, index) =>
      formula === undefined
        ? []
        : [
            {
              at: corner(area.row + 1, area.column + index),
              rows: Array.from({ length: area.rows - 1 }, () => [{ formula }]),
            },
          ],
    ),
  ];
}
