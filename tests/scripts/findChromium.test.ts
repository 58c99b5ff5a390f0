import { findChromium } from '../../scripts/findChromium.mjs';

type Environment = Record<string, string | undefined>;
/** The browser that is found on a computer with only these programs. */
const found = (platform: string, env: Environment, ...programs: string[]): string | undefined =>
  findChromium({ platform, env, usable: (file: string) => programs.includes(file) });

const WINDOWS = {
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\Eva\\AppData\\Local',
};
const CHROME = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
const OWN_CHROME = 'C:\\Users\\Eva\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

describe('on Windows', () => {
  test('Chrome is found before Edge, for everybody or for this user', () => {
    expect(found('win32', WINDOWS, CHROME, EDGE)).toBe(CHROME);
    expect(found('win32', WINDOWS, OWN_CHROME, EDGE)).toBe(OWN_CHROME);
  });

  test('Edge, which every Windows has, will do', () => {
    expect(found('win32', WINDOWS, EDGE)).toBe(EDGE);
  });
});

describe('on macOS', () => {
  const chrome = 'Google Chrome.app/Contents/MacOS/Google Chrome';

  test('a browser is found among the applications, of everybody or of this user', () => {
    expect(found('darwin', { HOME: '/Users/eva' }, `/Applications/${chrome}`)).toBe(`/Applications/${chrome}`);
    expect(found('darwin', { HOME: '/Users/eva' }, `/Users/eva/Applications/${chrome}`)).toBe(
      `/Users/eva/Applications/${chrome}`,
    );
  });

  test('Edge and Chromium will do', () => {
    for (const program of [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]) {
      expect(found('darwin', {}, program)).toBe(program);
    }
  });
});

describe('on Linux', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin' };

  test('a browser is found on the PATH, under each of its names', () => {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']) {
      expect(found('linux', env, `/usr/bin/${name}`)).toBe(`/usr/bin/${name}`);
    }
  });

  test('Chrome is found where its own installer puts it', () => {
    expect(found('linux', env, '/opt/google/chrome/chrome')).toBe('/opt/google/chrome/chrome');
  });
});

describe('on any system', () => {
  test('the browser that ACCOUNT_CHROMIUM names comes first', () => {
    expect(
      found('linux', { PATH: '/usr/bin', ACCOUNT_CHROMIUM: '/my/chrome' }, '/usr/bin/chromium', '/my/chrome'),
    ).toBe('/my/chrome');
    expect(found('win32', { ...WINDOWS, CHROME_PATH: 'D:\\chrome.exe' }, CHROME, 'D:\\chrome.exe')).toBe(
      'D:\\chrome.exe',
    );
  });

  test('a browser that was named but does not start is an error, not a reason to take another', () => {
    expect(() => found('linux', { PATH: '/usr/bin', ACCOUNT_CHROMIUM: '/gone' }, '/usr/bin/chromium')).toThrow(
      'ACCOUNT_CHROMIUM=/gone',
    );
  });

  test.each(['win32', 'darwin', 'linux'])('no browser gives no answer (%s)', (platform) => {
    expect(found(platform, {})).toBeUndefined();
  });
});
