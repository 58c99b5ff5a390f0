import path from 'node:path';
import { preProcessFile } from 'typescript';

/** The text of every source by its path. */
export type Sources = ReadonlyMap<string, string>;

/** The circles in which files import each other, types included, each as "a.ts -> b.ts -> a.ts". */
export function importCircles(sources: Sources): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  function visit(file: string): void {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    way.push(file);
    importsOf(file, sources).forEach(visit);
    way.pop();
  }
  [...sources.keys()].sort().forEach(visit);
  return circles;
}

/** The files of the tree that a file imports, now or later. */
export function importsOf(file: string, sources: Sources): string[] {
  const { importedFiles } = preProcessFile(sources.get(file) ?? '', true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName))
    .flatMap((target) => ENDINGS.map((ending) => target + ending).find((candidate) => sources.has(candidate)) ?? []);
}
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
