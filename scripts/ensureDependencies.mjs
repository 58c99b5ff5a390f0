import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './npm.mjs';
import { CannotGoOn, main, root } from './run.mjs';

/** npm writes it at the very end of an installation, with what it has put into node_modules. */
const INSTALLED = path.join(root, 'node_modules', '.package-lock.json');

/** A package names its systems as ["linux"], or as ["!win32"]. */
const fits = (names, name) =>
  !names || (names.some((other) => other[0] !== '!') ? names.includes(name) : !names.includes(`!${name}`));

/**
 * Why node_modules is not what package-lock.json asks for, or undefined when it is.
 * @param {{ packages: Record<string, any> }} lock
 * @param {{ packages: Record<string, any> } | undefined} installed what npm says it has installed
 * @param {{ platform: string, arch: string, isThere: (folder: string) => boolean }} on
 * @returns {string | undefined}
 */
export function reasonToInstall(lock, installed, { platform, arch, isThere }) {
  if (!installed)
    return isThere('node_modules') ? 'an earlier installation was not finished' : 'nothing is installed yet';
  for (const [folder, wanted] of Object.entries(lock.packages)) {
    if (folder === '') continue;
    const found = installed.packages[folder];
    if (!found && !wanted.optional) return `${folder} is missing`;
    if (found && (found.version !== wanted.version || found.integrity !== wanted.integrity)) {
      return `${folder} is ${found.version} and should be ${wanted.version}`;
    }
  }
  for (const [folder, found] of Object.entries(installed.packages)) {
    if (!fits(found.os, platform) || !fits(found.cpu, arch)) return `${folder} is for another kind of computer`;
    if (!isThere(folder)) return `${folder} has been removed`;
  }
  return undefined;
}

/** The folders that an installation fills on any computer. */
const foldersToFill = (lock) =>
  Object.keys(lock.packages).filter((folder) => folder && !lock.packages[folder].optional);

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Counts the packages that have arrived: in place on a terminal, in a line now and then elsewhere. */
function showProgress(folders) {
  const { isTTY } = process.stdout;
  const begun = Date.now();
  const count = () => {
    const arrived = folders.filter((folder) => existsSync(path.join(root, folder, 'package.json'))).length;
    const seconds = Math.round((Date.now() - begun) / 1000);
    const text = `  ${arrived} of ${folders.length} packages after ${seconds} s`;
    process.stdout.write(isTTY ? `\r${text}` : `${text}\n`);
  };
  const timer = setInterval(count, isTTY ? 1_000 : 15_000);
  return () => {
    clearInterval(timer);
    if (isTTY) process.stdout.write('\r\x1b[K');
  };
}

async function install(lock) {
  // Whatever happens from here on, an installation that does not reach its end is begun again next time.
  rmSync(INSTALLED, { force: true });
  const options = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-progress',
  ];
  const stop = showProgress(foldersToFill(lock));
  const code = await runNpm(['ci', ...options]).finally(stop);
  if (code !== 0) {
    throw new CannotGoOn(
      'The packages could not be installed; npm says above why. Without the internet it cannot be done. Run the same command again to go on.',
    );
  }
}

/** Installs what package-lock.json asks for, when node_modules is anything else; says in one line what it does. */
export async function ensureDependencies() {
  const lock = readJson(path.join(root, 'package-lock.json'));
  if (!lock)
    throw new CannotGoOn('package-lock.json is missing or damaged; git checkout package-lock.json brings it back.');
  const reason = reasonToInstall(lock, readJson(INSTALLED), {
    platform: process.platform,
    arch: process.arch,
    isThere: (folder) => existsSync(path.join(root, folder)),
  });
  if (!reason) return console.log('Packages: all there.');
  console.log(`Packages: ${reason}. Installing takes one to three minutes and 1 GB.`);
  await install(lock);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main(ensureDependencies);
