import path from 'node:path';
import { loadProofs } from './mutants.mjs';
import { main, root } from './run.mjs';

/** Changes one operation at a time in the formulas asked for (all without any), and tells which changes too few tests notice. */
await main(async () => {
  let count = 0;
  const weak = [];
  for (const proof of loadProofs(process.argv.slice(2))) {
    const verdicts = proof.mutants().map((mutant) => proof.judge(mutant));
    count += verdicts.length;
    weak.push(...verdicts.filter(({ isProven }) => !isProven));
  }
  for (const { id, mutant, place, noticedBy } of weak) {
    const code = place.code.replace(/\s+/g, ' ');
    const where = `${path.relative(root, place.file)}:${place.line}`;
    console.log(`${id}: ${mutant.change} in ${where}, ${code}: ${noticedBy.join(', ') || 'nothing notices'}`);
  }
  console.log(`${count} changes; ${weak.length} of them are noticed by fewer than two kinds of tests.`);
  if (weak.length > 0) process.exitCode = 1;
});
