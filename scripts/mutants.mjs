import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SWITCH, instrument } from './instrument.mjs';
import { typeScriptLoader } from './loadTypeScript.mjs';
import { MutantSwitch } from './mutantSwitch.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const calc = path.join(root, 'src', 'calc');
/** Folders of calc that hold no formulas of the catalogue. */
const OTHERS = ['columns', 'blok', 'parameters'];

/** Formulas, and the steps that they share. */
function hasFormulas(file) {
  const [folder, ...below] = path.relative(calc, file).split(path.sep);
  if (folder === 'arithmetic.ts') return true;
  return folder !== '..' && below.length > 0 && !OTHERS.includes(folder);
}

/** The proofs of the functions asked for (all without any), over formulas of which one operation at a time can be changed. */
export function loadProofs(ids = []) {
  const mutantSwitch = new MutantSwitch();
  const load = typeScriptLoader({
    transformers: (file) => (hasFormulas(file) ? [instrument(mutantSwitch)] : []),
    given: { [SWITCH]: mutantSwitch },
  });
  return load(path.join(root, 'tests', 'proof', 'mutants.ts')).proofs(mutantSwitch, ids);
}
