import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below the given files and folders, in a fixed order; what does not exist holds none. */
function filesIn(folder, names) {
  return names.flatMap((name) => {
    const entry = statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (!entry) return [];
    if (!entry.isDirectory()) return [name];
    const inside = readdirSync(path.join(folder, name)).sort();
    return filesIn(
      folder,
      inside.map((file) => `${name}/${file}`),
    );
  });
}

function digest(folder, names, describe) {
  const hash = createHash('sha256');
  for (const name of filesIn(folder, names)) hash.update(`${name}\0`).update(describe(path.join(folder, name)));
  return hash.digest('hex');
}

/** Sources count by what they hold: a fresh clone or another branch gives them new dates. */
const ofSources = (folder, names, variant) =>
  digest(folder, names, (file) => readFileSync(file)) + createHash('sha256').update(variant).digest('hex');
/** What a build made counts by size and date: nobody but a build should touch it, and it is large. */
const ofOutput = (folder, output) =>
  digest(folder, [output], (file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  });

/**
 * Remembers from which sources something was built, so that it is built again only when one of them changed.
 * @param {{ folder: string, file: string, sources: string[], output: string, variant?: string }} of `variant` is what else
 * the result depends on; all names are seen from `folder`
 */
export function buildStamp({ folder, file, sources, output, variant = '' }) {
  const stamp = path.join(folder, file);
  const from = () => ofSources(folder, sources, variant);
  const textFor = (builtFrom) => `${builtFrom} ${ofOutput(folder, output)}`;
  return {
    isFresh() {
      try {
        return readFileSync(stamp, 'utf8') === textFor(from());
      } catch {
        return false;
      }
    },
    /** Called before a build, so that one that fails halfway does not pass for a good one; gives what to call after it. */
    begin() {
      rmSync(stamp, { force: true });
      const builtFrom = from();
      return () => {
        mkdirSync(path.dirname(stamp), { recursive: true });
        writeFileSync(stamp, textFor(builtFrom));
      };
    },
  };
}
