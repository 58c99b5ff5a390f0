import { waysToInstall } from '../../scripts/installChromium.mjs';
import { npmCommand } from '../../scripts/npm.mjs';
import { openCommand } from '../../scripts/openInBrowser.mjs';

describe('npm', () => {
  const windows = { platform: 'win32', node: 'C:\\Program Files\\nodejs\\node.exe' };
  const script = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';

  test('is the one that started the script', () => {
    const env = { npm_execpath: '/opt/npm/bin/npm-cli.js' };
    expect(npmCommand({ platform: 'linux', env, node: '/usr/bin/node', exists: () => true })).toEqual({
      file: '/usr/bin/node',
      args: ['/opt/npm/bin/npm-cli.js'],
      shell: false,
    });
  });

  test('is found beside Node, in a folder with a space in its name and without a shell', () => {
    const exists = (file: string): boolean => file === script;
    expect(npmCommand({ ...windows, env: {}, exists })).toEqual({ file: windows.node, args: [script], shell: false });
    expect(npmCommand({ platform: 'darwin', env: {}, node: '/usr/local/bin/node', exists: () => true }).args).toEqual([
      '/usr/local/lib/node_modules/npm/bin/npm-cli.js',
    ]);
  });

  test('is not another package manager that started the script', () => {
    const env = { npm_execpath: 'C:\\yarn\\bin\\yarn.js' };
    expect(npmCommand({ ...windows, env, exists: () => true }).args).toEqual([script]);
  });

  test('goes through a shell on Windows only when there is no other way', () => {
    expect(npmCommand({ ...windows, env: {}, exists: () => false })).toEqual({ file: 'npm', args: [], shell: true });
    expect(npmCommand({ platform: 'linux', env: {}, node: '/bin/node', exists: () => false }).shell).toBe(false);
  });
});

describe('the workbench opens', () => {
  const url = 'http://127.0.0.1:3100/';

  test.each([
    ['win32', {}, 'rundll32'],
    ['darwin', {}, 'open'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', { WSL_DISTRO_NAME: 'Debian' }, 'explorer.exe'],
  ])('in the browser of the system (%s %j)', (platform, env, file) => {
    const command = openCommand(url, platform, env);
    expect(command?.file).toBe(file);
    expect(command?.args.at(-1)).toBe(url);
  });

  test.each([
    ['linux', {}],
    ['win32', { ACCOUNT_NO_OPEN: '1' }],
    ['darwin', { CI: 'true' }],
  ])('nowhere when nobody would see it (%s %j)', (platform, env) => {
    expect(openCommand(url, platform, env)).toBeUndefined();
  });
});

describe('a Chromium is installed', () => {
  test('from the packages of the system on Debian as root, and by playwright where that fails', () => {
    expect(waysToInstall({ platform: 'linux', isRoot: true, debian: true })).toEqual(['apt', 'playwright']);
  });

  test('by playwright everywhere else, with the libraries it needs where root may install them', () => {
    expect(waysToInstall({ platform: 'linux', isRoot: true, debian: false })[0]).toBe('playwright with what it needs');
    for (const platform of ['linux', 'win32', 'darwin']) {
      expect(waysToInstall({ platform, isRoot: false, debian: false })).toEqual(['playwright']);
    }
  });
});
