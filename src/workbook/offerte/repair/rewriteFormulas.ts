import { sheetsOf } from '../store/openVersion';
import { plannedFormulas } from '../store/plannedFormulas';
import type { ReadVersion } from '../store/readVersion';
import { tableKinds } from '../store/tableKinds';
import { versionTables } from '../store/tableNames';

/** A cell that may be written in: what somebody typed over a formula stays, as damage with a repair of its own. */
const isOurs = (cell: unknown): boolean => cell === '' || cell === null || String(cell).startsWith('=');

/** Enters the formulas of a version again, in its tables and in the cells that have a name. Two syncs. */
export async function rewriteFormulas(read: ReadVersion): Promise<void> {
  const { context, tables } = read.open;
  const planned = plannedFormulas(read);
  const columns = versionTables.flatMap((name) => {
    const table = tables[name];
    const kinds: Readonly<Record<string, unknown>> = tableKinds[name];
    return [...(table?.at ?? [])].flatMap(([key, index]) => {
      const formula = kinds[key] === 'formula' ? planned.columns(name, key) : undefined;
      if (!table || formula === undefined) return [];
      return [{ formula, range: table.table.getDataBodyRange().getColumn(index).load('formulas') }];
    });
  });
  const cells = [...planned.named].flatMap(([name, formula]) =>
    sheetsOf(read.open).map((sheet) => ({
      formula,
      range: sheet.names.getItemOrNullObject(name).getRangeOrNullObject().load('formulas'),
    })),
  );
  await context.sync();
  for (const { range, formula } of [...columns, ...cells.filter(({ range }) => !range.isNullObject)]) {
    // `null` leaves a cell as it is.
    range.formulas = range.formulas.map(([cell]: readonly unknown[]) => [isOurs(cell) ? formula : null]);
  }
  await context.sync();
}
