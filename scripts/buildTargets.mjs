import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildStamp } from './buildStamp.mjs';
import { CannotGoOn, localEnvironment, root, runNode } from './run.mjs';

const COMMON = ['webpack.config.js', 'build', 'package-lock.json', 'src/calc', 'src/functions', 'src/workbook'];
const WORKBENCH = [...COMMON, 'src/workbench'];
/** Targets of webpack.config.js: what they are made from, and where they end up. */
const TARGETS = {
  dist: { title: 'the add-in', output: 'dist', sources: [...COMMON, 'src/taskpane', 'assets', 'manifest.xml'] },
  headless: { title: 'the workbench for tests', output: '.build/headless', sources: WORKBENCH },
  workbench: { title: 'the workbench', output: '.build/workbench', sources: WORKBENCH },
};

const stampOf = (name, address) => {
  const { sources, output } = TARGETS[name];
  return buildStamp({ folder: root, file: `.build/stamps/${name}`, sources, output, variant: address });
};

/**
 * Builds those targets of which a source has changed, each from nothing, so that no file of an earlier build stays behind.
 * @param {string[]} names
 * @param {{ address?: string, always?: boolean }} [options] the address to build for, when it is not this computer's own
 */
export async function buildTargets(names, { address = '', always = false } = {}) {
  const stale = names.filter((name) => always || !stampOf(name, address).isFresh());
  if (stale.length === 0) return console.log('Build: nothing has changed.');
  console.log(`Build: ${stale.map((name) => TARGETS[name].title).join(', ')}. The first time takes about a minute.`);
  const finish = stale.map((name) => stampOf(name, address).begin());
  for (const name of stale) rmSync(path.join(root, TARGETS[name].output), { recursive: true, force: true });
  const args = ['--mode', 'production', '--env', `only=${stale.join(',')}`];
  const env = address ? { ...process.env, ADDIN_URL: address } : localEnvironment();
  const code = await runNode('webpack-cli/bin/cli.js', args, { env });
  if (code !== 0) throw new CannotGoOn('The build failed; webpack says above why.');
  for (const write of finish) write();
}
