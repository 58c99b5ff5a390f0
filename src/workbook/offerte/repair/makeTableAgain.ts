import { inExcel } from '../../inExcel';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import type { Schade } from '../schade';
import { makeArtikelen } from '../store/makeArtikelen';
import { once } from '../../store/once';
import { knownColumns } from '../store/knownColumns';
import { openBook, openVersion, type OpenVersion } from '../store/openVersion';
import { addTableAgain } from '../../store/addTableAgain';
import { readVersion } from '../store/readVersion';
import { isBookTable, tableName, type VersionTable } from '../store/tableNames';
import { makeRegisterAgain } from './makeRegisterAgain';
import { removalOf } from '../../store/removalOf';
import { rewriteFormulas } from './rewriteFormulas';

/** Makes a table again: of its cells where they are still there, or else a new one. */
export async function makeTableAgain({ sleutel, tabel }: Schade): Promise<Undo> {
  if (tabel === 'offertes') return makeRegisterAgain();
  if (tabel === 'artikelen') return makeArticlesAgain();
  if (!sleutel || !tabel || isBookTable(tabel)) throw new WorkbookError('damaged');
  return inExcel(async (context) => {
    const open = await openVersion(context, sleutel);
    if (open.tables[tabel]) throw new WorkbookError('changed');
    const name = await addTable(open, tabel);
    await rewriteFormulas(await readVersion(await openVersion(context, sleutel)));
    return once(() => convertBack(name));
  });
}

async function addTable({ context, sleutel, letter, internal, setting }: OpenVersion, tabel: VersionTable) {
  const sheet = (tabel === 'regels' ? letter : internal)?.sheet;
  if (!sheet) throw new WorkbookError('damaged');
  const name = tableName(tabel, sleutel);
  // A letter has no other place for its lines than the one they stood in.
  const isFixed = tabel === 'regels';
  await addTableAgain(context, { sheet, name, known: knownColumns(tabel), taal: setting?.taal ?? 'nl', isFixed });
  return name;
}

const convertBack = (name: string): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.tables.getItem(name).convertToRange();
    await context.sync();
  });

const makeArticlesAgain = (): Promise<Undo> =>
  inExcel(async (context) => {
    const open = await openBook(context);
    if (open.tables.artikelen) throw new WorkbookError('changed');
    const { sheet } = await makeArtikelen(open);
    await context.sync();
    return removalOf(context, context.workbook.worksheets.getItem(sheet.id));
  });
