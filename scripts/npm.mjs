import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * How to start npm. Its script is run by the Node that runs this one, because on Windows npm itself is a batch file, which
 * only a shell can start; a shell is the last resort.
 * @param {{ platform?: string, env?: Record<string, string | undefined>, node?: string, exists?: (file: string) => boolean }} [on]
 * @returns {{ file: string, args: string[], shell: boolean }}
 */
export function npmCommand({
  platform = process.platform,
  env = process.env,
  node = process.execPath,
  exists = existsSync,
} = {}) {
  const { dirname, join } = platform === 'win32' ? path.win32 : path.posix;
  const besideNode = platform === 'win32' ? [dirname(node)] : [dirname(dirname(node)), 'lib'];
  const candidates = [env.npm_execpath, join(...besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js')];
  const script = candidates.find((file) => file && /(^|[\\/])npm-cli\.js$/.test(file) && exists(file));
  return script ? { file: node, args: [script], shell: false } : { file: 'npm', args: [], shell: platform === 'win32' };
}

/** Runs npm with its output in view, and gives its exit code. */
export function runNpm(args) {
  const { file, args: first, shell } = npmCommand();
  // A shell takes an argument apart at its spaces.
  const whole = shell ? args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)) : args;
  return run(file, [...first, ...whole], { shell });
}
