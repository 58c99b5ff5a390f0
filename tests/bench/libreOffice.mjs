import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./libreoffice.py', import.meta.url));
const found = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** Milliseconds that LibreOffice takes for a column of divisions, or the reason why that is not known. */
export function timeLibreOffice(rows) {
  if (!found('soffice')) return { reason: 'LibreOffice is not installed' };
  const { status, stdout, stderr } = spawnSync('python3', [program, 'soffice', String(rows)], {
    encoding: 'utf8',
    timeout: 180_000,
  });
  if (status === 0) return { time: Number(stdout) };
  return { reason: `LibreOffice could not be timed: ${stderr.trim().split('\n').at(-1) ?? status}` };
}
