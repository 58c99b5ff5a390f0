import { strFromU8 } from 'fflate';
import { parseXml, type XmlElement } from '../parseXml';
import { related } from '../related';

/** A sheet of a file, with the parts that belong to it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly tables: readonly string[];
}
export interface WorkbookParts {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetPart[];
  readonly texts: string | undefined;
  readonly calcChain: string | undefined;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Where the parts of a workbook are; undefined when the file holds none. */
export function workbookParts(files: Files): WorkbookParts | undefined {
  const path = related(files, '').find(({ kind }) => kind === 'officeDocument')?.path;
  const bytes = path === undefined ? undefined : files.get(path);
  if (path === undefined || !bytes) return undefined;
  const root = parseXml(strFromU8(bytes));
  const relations = related(files, path);
  return {
    path,
    root,
    texts: relations.find(({ kind }) => kind === 'sharedStrings')?.path,
    calcChain: relations.find(({ kind }) => kind === 'calcChain')?.path,
    sheets: root.list('sheets', 'sheet').flatMap(({ attributes: { name = '', ...attributes } }) => {
      const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
      const target = relations.find((relation) => relation.id === id && relation.kind === 'worksheet');
      if (!target) return [];
      const tables = related(files, target.path).filter(({ kind }) => kind === 'table');
      return [{ name, path: target.path, tables: tables.map((table) => table.path) }];
    }),
  };
}
