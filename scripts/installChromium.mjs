import { readFileSync } from 'node:fs';
import { run, runNode } from './run.mjs';

/** Debian has Chromium as a package. Ubuntu's package of that name only refers to a snap, so there playwright comes in. */
function isDebian() {
  try {
    return /^ID=["']?debian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * The ways to get a Chromium on this computer, best first.
 * @param {{ platform: string, isRoot: boolean, debian: boolean }} on
 * @returns {('apt' | 'playwright with what it needs' | 'playwright')[]}
 */
export function waysToInstall({ platform, isRoot, debian }) {
  if (platform !== 'linux' || !isRoot) return ['playwright'];
  return debian ? ['apt', 'playwright'] : ['playwright with what it needs', 'playwright'];
}

const quiet = { stdio: ['ignore', 'inherit', 'inherit'] };
const playwright = (...options) =>
  runNode('playwright-core/cli.js', ['install', '--no-shell', ...options, 'chromium'], quiet);
const INSTALL = {
  async apt() {
    const options = { ...quiet, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    const updated = await run('apt-get', ['update', '-q'], options);
    return (
      updated ||
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], options)
    );
  },
  playwright: () => playwright(),
  'playwright with what it needs': () => playwright('--with-deps'),
};

/**
 * Installs a Chromium, in the first way that works.
 * @returns {Promise<boolean>} whether one did
 */
export async function installChromium() {
  const isRoot = process.getuid?.() === 0;
  for (const way of waysToInstall({ platform: process.platform, isRoot, debian: isDebian() })) {
    console.log(`Browser: none found; installing Chromium with ${way} takes a minute or two.`);
    if ((await INSTALL[way]().catch(() => 1)) === 0) return true;
  }
  return false;
}
