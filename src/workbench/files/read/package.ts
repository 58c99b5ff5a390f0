import { strFromU8, unzipSync } from 'fflate';
import { relationsPath } from '../../../workbook/files/parts';
import { parseXml, type XmlElement } from '../../../workbook/files/parseXml';

/** The parts of an .xlsx, found by what points at them. */
export class Package {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path.toLowerCase(), part]));
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path.toLowerCase());
  }
  xml(path: string): XmlElement | undefined {
    const bytes = this.bytes(path);
    return bytes && parseXml(strFromU8(bytes));
  }
  /** What a part points at; '' is the file itself. */
  related(path: string): { id: string; kind: string; path: string }[] {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const relations = this.xml(relationsPath(path))?.all('Relationship') ?? [];
    return relations
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        path: resolved(folder, Target),
      }));
  }
  /** The first part of a kind that a part points at. */
  first(path: string, kind: string): string | undefined {
    return this.related(path).find((relation) => relation.kind === kind)?.path;
  }
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
