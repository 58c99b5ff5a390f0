import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureDependencies } from './ensureDependencies.mjs';
import { main, root } from './run.mjs';

const program = path.join(root, 'node_modules', 'office-addin-manifest', 'cli.js');

/** Runs Microsoft's check with its words in view, and gives those words as well. */
function validate(manifest) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'validate', manifest], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const [stream, shown] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (text) => {
        said += text;
        shown.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

await main(async () => {
  await ensureDependencies();
  const manifest = process.argv[2] ?? 'manifest.xml';
  console.log(`Manifest: ${manifest} goes to Microsoft's validation service.`);
  const { code, said } = await validate(manifest);
  process.exitCode = code;
  if (/unable to contact|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/i.test(said)) {
    process.exitCode = 1;
    console.log(
      'The manifest was not judged: that service cannot be reached from here. It needs the internet; npm test checks the manifest without.',
    );
  }
});
