import { prepare } from './prepare.mjs';
import { main, runNode } from './run.mjs';

/** Serves the add-in to Excel at https://localhost:3000, built again whenever a file changes. */
await main(async () => {
  await prepare();
  const env = { ...process.env };
  delete env.ADDIN_URL;
  const args = ['serve', '--mode', 'development', '--env', 'only=dist'];
  process.exitCode = await runNode('webpack-cli/bin/cli.js', args, { env });
});
