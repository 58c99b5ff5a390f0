import { strFromU8 } from 'fflate';
import { parseXml, type XmlElement } from '../parseXml';
import { relationsPath } from '../parts';

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

export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

/** What a part points at within the file; '' is the file itself. */
export function related(files: Files, from: string): Relation[] {
  const bytes = files.get(relationsPath(from));
  const folder = from.split('/').slice(0, -1);
  const relations = bytes ? parseXml(strFromU8(bytes)).all('Relationship') : [];
  return relations
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id: id = '', Type = '', Target = '' } }) => ({
      id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      path: resolved(folder, Target),
    }));
}

function resolved(folder: readonly string[], target: string): string {
  const steps = target.startsWith('/') ? [] : [...folder];
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
