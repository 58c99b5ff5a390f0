import { sheetsOf } from '../store/openVersion';
import { plannedFormulas } from '../store/plannedFormulas';
import type { ReadVersion } from '../store/readVersion';
import { tableKinds } from '../store/tableKinds';
import { versionTables } from '../store/tableNames';

/** Enters every formula of a version again, in its tables and in the cells that have a name. Two syncs. */
export async function rewriteFormulas(read: ReadVersion): Promise<void> {
  const { context, tables } = read.open;
  const planned = plannedFormulas(read);
  for (const name of versionTables) {
    const table = tables[name];
    if (!table) continue;
    const kinds: Readonly<Record<string, unknown>> = tableKinds[name];
    for (const [key, index] of table.at) {
      const formula = kinds[key] === 'formula' ? planned.columns(name, key) : undefined;
      if (formula === undefined) continue;
      table.table.getDataBodyRange().getColumn(index).formulas = Array.from({ length: table.body.rows }, () => [
        formula,
      ]);
    }
  }
  const cells = [...planned.named].flatMap(([name, formula]) =>
    sheetsOf(read.open).map((sheet) => ({
      formula,
      range: sheet.names.getItemOrNullObject(name).getRangeOrNullObject().load('address'),
    })),
  );
  await context.sync();
  for (const { range, formula } of cells) if (!range.isNullObject) range.formulas = [[formula]];
  await context.sync();
}
