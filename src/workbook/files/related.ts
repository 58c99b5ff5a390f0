import { strFromU8 } from 'fflate';
import { parseXml } from './parseXml';
import { relationsPath } from './parts';

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  readonly path: string;
}

/** What a part points at within the file; '' is the file itself. */
export function related(files: Pick<ReadonlyMap<string, Uint8Array>, 'get'>, from: string): Relation[] {
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
