import { areaText } from '../../area';
import { areaAt } from '../../areaAt';
import type { PlannedCell, SheetPlan } from '../../plan';
import type { PlannedTable } from '../../plannedTable';
import { plannedAsInput } from '../../store/plannedInput';
import type { CellInput } from '../../store/cellContent';
import { askTable, presentTable, type AskedTable, type PresentTable } from '../../store/presentTable';
import { replaceRows } from '../../store/writeRows';

/** A table of a plan, and its rows. */
export interface Plantabel {
  readonly tabel: PlannedTable;
  readonly rijen: readonly (readonly PlannedCell[])[];
}

/** The tables of a plan with what it writes in them. */
export const plantabellen = ({ tables = [], blocks }: SheetPlan): readonly Plantabel[] =>
  tables.map((tabel) => {
    const area = areaAt(tabel.range);
    const first = areaText({ row: area.row + 1, column: area.column, rows: 1, columns: 1 });
    return { tabel, rijen: blocks.find(({ at }) => at === first)?.rows ?? [] };
  });

/** A table that is there, when it still has all columns of the plan. */
export function aanwezig(asked: AskedTable, { tabel }: Plantabel): PresentTable | undefined {
  if (asked.table.isNullObject) return undefined;
  const known = tabel.columns.map(({ header }) => ({ key: header, headers: [header] }));
  const present = presentTable(asked, known, undefined);
  return present.missing.length === 0 ? present : undefined;
}

export const askPlantabellen = (context: Excel.RequestContext, ids: readonly string[]): readonly AskedTable[] =>
  ids.map((id) => askTable(context, id));

/** Writes the rows of a plan in a table that is there; a column of somebody's own stays as it is. */
export function vernieuw(present: PresentTable, { tabel, rijen }: Plantabel): void {
  replaceRows(
    present,
    rijen.map((rij) => {
      const row = new Array<CellInput>(present.headers.length).fill(null);
      tabel.columns.forEach(({ header }, index) => {
        const at = present.at.get(header);
        if (at !== undefined) row[at] = plannedAsInput(rij[index] ?? null);
      });
      return row;
    }),
  );
}
