import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Brings the overviews of all functions in docs up to date, one per language; gives those that changed. */
export function generateOverviews() {
  const { requireFresh } = createRequire(import.meta.url)('../build/requireTypeScript.cjs');
  const { functionsMarkdown, overviews } = requireFresh('taskpane/help/overview/functionsMarkdown.ts');
  return Object.entries(overviews)
    .map(([language, file]) => ({ file, text: functionsMarkdown(language) }))
    .filter(({ file, text }) => readOrEmpty(path.join(root, file)) !== text)
    .map(({ file, text }) => {
      writeFileSync(path.join(root, file), text);
      return file;
    });
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
