import { reasonToInstall } from '../../scripts/ensureDependencies.mjs';
import { nodeComplaint } from '../../scripts/run.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1', integrity: 'sha512-react' },
    'node_modules/swc-linux': {
      version: '1.0.0',
      integrity: 'sha512-linux',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
    },
    'node_modules/swc-win32': {
      version: '1.0.0',
      integrity: 'sha512-win32',
      optional: true,
      os: ['win32'],
      cpu: ['x64'],
    },
  },
};
const react = lock.packages['node_modules/react'];
const onLinux = { 'node_modules/react': react, 'node_modules/swc-linux': lock.packages['node_modules/swc-linux'] };
const linux = { platform: 'linux', arch: 'x64', isThere: () => true };
const reason = (packages?: Record<string, object>, on: object = {}): string | undefined =>
  reasonToInstall(lock, packages && { packages }, { ...linux, ...on });

describe('packages are left alone', () => {
  test('when what is installed is what the lock asks for on this system', () => {
    expect(reason(onLinux)).toBeUndefined();
  });

  test('when one is meant for every system but another', () => {
    expect(reason({ ...onLinux, 'node_modules/extra': { version: '1.0.0', os: ['!win32'] } })).toBeUndefined();
  });
});

describe('packages are installed', () => {
  test('in a fresh clone', () => {
    expect(reason(undefined, { isThere: () => false })).toBe('nothing is installed yet');
  });

  test('after an installation that was broken off', () => {
    expect(reason(undefined)).toBe('an earlier installation was not finished');
  });

  test('when one is missing', () => {
    expect(reason({})).toBe('node_modules/react is missing');
  });

  test.each(['19.3.0', '20.0.0'])('when one is older or newer (%s) than the lock asks', (version) => {
    expect(reason({ ...onLinux, 'node_modules/react': { ...react, version } })).toBe(
      `node_modules/react is ${version} and should be 19.3.1`,
    );
  });

  test('when one has the right version from another place', () => {
    expect(reason({ ...onLinux, 'node_modules/react': { ...react, integrity: 'sha512-other' } })).toContain('react');
  });

  test('when they were installed for another system or processor', () => {
    expect(reason(onLinux, { platform: 'win32' })).toContain('for another kind of computer');
    expect(reason(onLinux, { arch: 'arm64' })).toContain('for another kind of computer');
    expect(reason({ ...onLinux, 'node_modules/extra': { version: '1.0.0', os: ['!linux'] } })).toContain(
      'another kind',
    );
  });

  test('when a folder was removed by hand', () => {
    const isThere = (folder: string): boolean => folder !== 'node_modules/react';
    expect(reason(onLinux, { isThere })).toBe('node_modules/react has been removed');
  });
});

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('%s will do', (version) => {
    expect(nodeComplaint(version)).toBeUndefined();
  });

  test.each(['20.18.3', '18.20.0', '16.0.0'])('%s is refused in one clear sentence', (version) => {
    expect(nodeComplaint(version)).toContain(`needs Node.js 20.19 or newer and this is ${version}`);
  });
});
