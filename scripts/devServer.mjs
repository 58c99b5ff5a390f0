import { prepare } from './prepare.mjs';
import { localEnvironment, main, runNode } from './run.mjs';

/** Serves the add-in to Excel at https://localhost:3000, built again whenever a file changes. */
await main(async () => {
  await prepare();
  const args = ['serve', '--mode', 'development', '--env', 'only=dist'];
  process.exitCode = await runNode('webpack-cli/bin/cli.js', args, { env: localEnvironment() });
});
