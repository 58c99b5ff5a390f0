import { columnReferences } from '../sheets/columnReferences';
import { registerFormulas } from '../sheets/registerFormulas';
import { openBook } from '../store/openVersion';
import { tableKinds } from '../store/tableKinds';
import { tableName, type BookTable } from '../store/tableNames';
import { askFormulas } from '../../store/writeRows';
import { registerTaal } from '../store/writeRegister';

/** What a column of the register computes: as its other rows do, or as it was made. */
export async function registerFormula(
  context: Excel.RequestContext,
  tabel: BookTable,
  kolom: string,
): Promise<string | undefined> {
  const table = (await openBook(context)).tables[tabel];
  if (!table || tabel !== 'offertes') return undefined;
  const formulas = askFormulas(table, tableKinds.offertes);
  await context.sync();
  const taal = registerTaal(table);
  const planned: Readonly<Record<string, string | undefined>> = registerFormulas(
    columnReferences('offertes', tableName('offertes'), taal),
    taal,
  );
  return formulas()[kolom] ?? planned[kolom];
}
