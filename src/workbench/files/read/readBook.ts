import type { FileBook } from '../../../workbook/files/book';
import { ADDIN } from '../../../workbook/files/addSettings';
import { Package } from '../../../workbook/files/read/package';
import { readWorkbook } from '../../../workbook/files/read/workbook';
import { readSheet, type SheetSources } from './sheet';

/** Why a file is not one that can be opened. */
export class UnreadableFile extends Error {}

/** What an .xlsx holds, as far as the workbench knows it. Throws UnreadableFile for anything that is no .xlsx. */
export function readBook(bytes: Uint8Array): FileBook {
  try {
    return bookOf(new Package(bytes));
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('The file is no workbook.', { cause });
  }
}

function bookOf(file: Package): FileBook {
  const workbook = readWorkbook(file);
  if (!workbook) throw new UnreadableFile('The file holds no workbook.');
  const { root, names } = workbook;
  const sources: SheetSources = { file, ...workbook };
  return {
    sheets: workbook.sheets.map((entry) => {
      const own = names.filter(({ name, sheet }) => sheet === entry.index && name.startsWith('_xlnm.'));
      return readSheet({ ...entry, own }, sources);
    }),
    names: names.filter(({ name }) => !name.startsWith('_xlnm.')),
    settings: readSettings(file),
    active: root.child('bookViews')?.child('workbookView')?.number('activeTab') ?? 0,
  };
}

/** Those of our add-in; a file may hold those of others too. */
function readSettings(file: Package): Map<string, string> {
  const panes = file.first('', 'webextensiontaskpanes');
  const parts = panes === undefined ? [] : file.related(panes).filter(({ kind }) => kind === 'webextension');
  const extensions = parts.map(({ path }) => file.xml(path));
  const ours = extensions.find((root) => root?.child('reference')?.attributes.id?.toLowerCase() === ADDIN.id);
  const properties = ours?.list('properties', 'property') ?? [];
  return new Map(properties.map(({ attributes: { name = '', value = '' } }) => [name, value]));
}
