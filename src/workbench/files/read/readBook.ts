import type { FileBook, FileName } from '../../../workbook/files/book';
import { ADDIN } from '../../../workbook/files/addSettings';
import { plainFormula } from '../../../workbook/files/plainFormula';
import type { XmlElement } from '../../../workbook/files/parseXml';
import { themeColors } from './colors';
import { Package } from './package';
import { readSheet, type SheetSources } from './sheet';
import { readStyles } from './styles';
import { textOf } from './texts';

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
  const path = file.first('', 'officeDocument');
  const root = path === undefined ? undefined : file.xml(path);
  if (path === undefined || !root) throw new UnreadableFile('The file holds no workbook.');
  const related = file.related(path);
  const part = (kind: string): XmlElement | undefined => {
    const target = related.find((relation) => relation.kind === kind)?.path;
    return target === undefined ? undefined : file.xml(target);
  };
  const theme = themeColors(part('theme'));
  const sources: SheetSources = {
    file,
    theme,
    texts: part('sharedStrings')?.all('si').map(textOf) ?? [],
    styles: readStyles(part('styles'), theme),
  };
  const names = readNames(root);
  const entries = root.list('sheets', 'sheet');
  const sheets = entries.flatMap(({ attributes }, index) => {
    const target = related.find(({ id, kind }) => id === attributes['r:id'] && kind === 'worksheet')?.path;
    if (target === undefined) return [];
    const own = names.filter(({ name, sheet }) => sheet === index && name.startsWith('_xlnm.'));
    return [readSheet({ name: attributes.name ?? '', state: attributes.state, path: target, own }, sources)];
  });
  return {
    sheets,
    names: names.filter(({ name }) => !name.startsWith('_xlnm.')),
    settings: readSettings(file),
    active: root.child('bookViews')?.child('workbookView')?.number('activeTab') ?? 0,
  };
}

const readNames = (root: XmlElement): FileName[] =>
  root.list('definedNames', 'definedName').map((item) => {
    const { name = '', comment } = item.attributes;
    const sheet = item.number('localSheetId');
    return {
      name,
      formula: plainFormula(item.text),
      ...(sheet === undefined ? {} : { sheet }),
      ...(comment === undefined ? {} : { comment }),
      ...(item.flag('hidden') ? { hidden: true } : {}),
    };
  });

/** Those of our add-in; a file may hold those of others too. */
function readSettings(file: Package): Map<string, string> {
  const panes = file.first('', 'webextensiontaskpanes');
  const parts = panes === undefined ? [] : file.related(panes).filter(({ kind }) => kind === 'webextension');
  const extensions = parts.map(({ path }) => file.xml(path));
  const ours = extensions.find((root) => root?.child('reference')?.attributes.id?.toLowerCase() === ADDIN.id);
  const properties = ours?.list('properties', 'property') ?? [];
  return new Map(properties.map(({ attributes: { name = '', value = '' } }) => [name, value]));
}
