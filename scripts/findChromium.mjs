import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Programs that can run the browser tests, by the name they have on the PATH; the real browsers before the wrappers. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where the installers of Chrome, Edge and Chromium put the program on each system. */
function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const programs = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Chromium.app/Contents/MacOS/Chromium',
    ];
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return programs.flatMap((program) => folders.map((folder) => `${folder}/${program}`));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return [
    ...COMMANDS.flatMap((command) => folders.map((folder) => `${folder}/${command}`)),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** On Ubuntu the command chromium-browser may be a script that only says to install a snap; asking its version tells. */
function starts(file, platform) {
  if (platform !== 'linux') return true;
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The Chrome, Edge or Chromium to run browser tests in. ACCOUNT_CHROMIUM or CHROME_PATH decide when they are set; then
 * come the usual places of the system, then a browser that playwright downloaded earlier.
 * @param {{ platform?: string, env?: Record<string, string | undefined>, usable?: (file: string) => boolean }} [on]
 * @returns {string | undefined} the program's path, or undefined when there is none
 */
export function findChromium({ platform = process.platform, env = process.env, usable } = {}) {
  const works = usable ?? ((file) => isProgram(file) && starts(file, platform));
  for (const name of ['ACCOUNT_CHROMIUM', 'CHROME_PATH']) {
    const asked = env[name];
    if (!asked) continue;
    if (works(asked)) return asked;
    throw new Error(`${name}=${asked}: there is no browser there that starts.`);
  }
  const candidates = [...usualPlaces(platform, env), playwrightsOwn()];
  return candidates.find((file) => file !== undefined && works(file));
}
