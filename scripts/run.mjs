import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project; every script works there, from wherever it is started. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Something the reader can mend: it is shown as its one sentence, without a stack. */
export class CannotGoOn extends Error {}

const OLDEST_NODE = [20, 19];

/** The sentence for a Node that is too old, or undefined. These scripts keep to what such a Node can read. */
export function nodeComplaint(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `ACCOUNT needs Node.js ${OLDEST_NODE.join('.')} or newer and this is ${version}. Get it from https://nodejs.org.`;
}

/** Runs a script's work; a failure gives exit code 1. */
export async function main(work) {
  try {
    const complaint = nodeComplaint(process.versions.node);
    if (complaint) throw new CannotGoOn(complaint);
    await work();
  } catch (error) {
    console.error(error instanceof CannotGoOn ? error.message : error);
    process.exitCode = 1;
  }
}

/** The environment for a program that works on this computer: an ADDIN_URL left behind in the shell must not slip in. */
export function localEnvironment(more = {}) {
  const env = { ...process.env, ...more };
  delete env.ADDIN_URL;
  return env;
}

/** Runs a program in the project's folder, its output in view, and gives its exit code. */
export function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options });
    // Ctrl+C reaches both; whoever ends this process alone must not leave the other one working on.
    const end = () => child.kill();
    process.on('SIGTERM', end);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', end);
      resolve(code ?? 1);
    });
  });
}

/** Runs a Node program of an installed package: without a shell, so that a folder with spaces in its name does no harm. */
export const runNode = (file, args, options) =>
  run(process.execPath, [path.join(root, 'node_modules', ...file.split('/')), ...args], options);
