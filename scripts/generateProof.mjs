import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { typeScriptLoader } from './loadTypeScript.mjs';
import { root } from './run.mjs';

/** Brings the table of proofs in docs up to date; gives its name when it changed. */
export function generateProof() {
  const { PROOF_FILE, proofMarkdown } = typeScriptLoader()(path.join(root, 'tests', 'proof', 'proofMarkdown.ts'));
  const file = path.join(root, PROOF_FILE);
  const text = proofMarkdown();
  if (readOrEmpty(file) === text) return [];
  writeFileSync(file, text);
  return [PROOF_FILE];
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
