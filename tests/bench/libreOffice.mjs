import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./libreoffice.py', import.meta.url));
const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Milliseconds that LibreOffice takes for a column of divisions, or the reason why that is not known. */
export function timeLibreOffice(rows) {
  if (!succeeds('soffice', ['--version'])) return { reason: 'LibreOffice is not installed' };
  // A Python that knows LibreOffice: its bridge comes with the system's own one.
  const python = ['python3', '/usr/bin/python3', 'python'].find((command) => succeeds(command, ['-c', 'import uno']));
  if (!python) return { reason: 'no Python with the module uno (python3-uno) was found' };
  const { status, stdout, stderr } = spawnSync(python, [program, 'soffice', String(rows)], {
    encoding: 'utf8',
    timeout: 180_000,
  });
  if (status === 0) return { time: Number(stdout) };
  return { reason: `LibreOffice could not be timed: ${stderr.trim().split('\n').at(-1) ?? status}` };
}
