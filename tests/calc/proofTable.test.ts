import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/calc/catalogue';
import { PROOF_FILE, proofMarkdown } from '../proof/proofMarkdown';

test('the table of proofs is the one that the tests give, with every function in it', () => {
  const text = proofMarkdown();
  const kept = readFileSync(path.resolve(__dirname, '../..', PROOF_FILE), 'utf8');
  expect(kept === text ? 'fresh' : `${PROOF_FILE} is stale: run "npm run catalogue"`).toBe('fresh');
  for (const { id } of catalogue) expect(text.split(`\n| \`${id}\` |`)).toHaveLength(2);
});
