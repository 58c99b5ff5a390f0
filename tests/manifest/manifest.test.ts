/**
 * @jest-environment jsdom
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LOCAL_ADDRESS, withAddress } from '../../build/addinAddress.cjs';
import { builtFile } from '../integration/builtFile';
import { manifestFaults, type Served } from './manifestFaults';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const dist = path.dirname(builtFile('dist/taskpane.html', 'npm run build'));

const served: Served = {
  has: (file) => statSync(path.join(dist, file), { throwIfNoEntry: false })?.isFile() === true,
  pixels(file) {
    const header = readFileSync(path.join(dist, file)).subarray(16, 24);
    return `${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`;
  },
};
const faults = (text: string): string[] => manifestFaults(text, LOCAL_ADDRESS, served);

/** The manifest with one mistake in it. */
function withMistake(right: string, wrong: string): string {
  if (!manifest.includes(right)) throw new Error(`manifest.xml has no ${right} to make a mistake in`);
  return manifest.replace(right, wrong);
}

function schemaErrors(manifests: readonly string[]): string[][] {
  const program = path.join(__dirname, 'schemaErrors.mjs');
  return JSON.parse(execFileSync(process.execPath, [program], { input: JSON.stringify(manifests), encoding: 'utf8' }));
}

describe("Microsoft's schemas", () => {
  test('accept the manifest, and the one for a server', () => {
    expect(schemaErrors([manifest, withAddress(manifest, 'https://example.org/account')])).toEqual([[], []]);
  });

  test('refuse an element in the wrong place, a wrong id and a text that is too long', () => {
    const refused = schemaErrors([
      withMistake('<ProviderName>ACCOUNT</ProviderName>', ''),
      withMistake('<Id>b7d5b6f4', '<Id>zzzzzzzz'),
      withMistake('"Waarom deze fout?"', `"${'Waarom? '.repeat(20)}"`),
    ]);
    expect(refused.map((errors) => errors.length > 0)).toEqual([true, true, true]);
  });
});

describe('what the schemas do not see', () => {
  test('is in order', () => {
    expect(faults(manifest)).toEqual([]);
  });

  const override = (locale: string, value: string): string => `<bt:Override Locale="${locale}" Value="${value}" />`;
  const mistakes: readonly [string, string, string, string][] = [
    ['a text that is not there', '"Group.Rekenen.Label" />', '"Group.Label" />', 'Label refers to Group.Label'],
    ['an icon that is not there', 'resid="Icon.Fout.40"', 'resid="Icon.Fout.41"', 'Image refers to Icon.Fout.41'],
    ['two resources with one id', 'Url id="Pane.Fout"', 'Url id="Pane.Functies"', 'Pane.Functies is there twice'],
    [
      'two buttons with one id',
      '"Account.Button.Fout"',
      '"Account.Button.Functies"',
      'Account.Button.Functies is there',
    ],
    ['an id over 32 characters', 'id="Account.Tab"', `id="${'Account.'.repeat(5)}"`, 'longer than 32'],
    [
      'a label over 125 characters',
      '"Rekenen"',
      `"${'Rekenen '.repeat(16)}"`,
      'Group.Rekenen.Label is longer than 125',
    ],
    ['an English label over 125', 'Value="Calculate"', `Value="${'Calculate '.repeat(13)}"`, 'is longer than 125'],
    ['a tip over 250 characters', '"Kies een cel met', `"${'Kies '.repeat(50)}`, 'Button.Fout.Tip is longer than 250'],
    [
      'a language twice',
      override('en-GB', 'Calculate'),
      override('en-US', 'Calculate'),
      'Group.Rekenen.Label has English',
    ],
    ['a language left out', override('fr-FR', 'Calculate'), '', 'Group.Rekenen.Label has English'],
    ['a bare language', override('en-GB', 'Calculate'), override('en', 'Calculate'), 'Group.Rekenen.Label has English'],
    ['the default language overridden', override('de-DE', 'Calculate'), override('nl-NL', 'Rekenen'), 'nl-NL'],
    [
      'functions in Dutch only',
      `${override('de-DE', `${LOCAL_ADDRESS}/functions-en.json`)}`,
      '',
      'Functions.Metadata has',
    ],
    ['help in Dutch only', `${override('de-DE', `${LOCAL_ADDRESS}/help/en/index.html`)}`, '', 'Start.Url has English'],
    ['help that is not built', '/help/index.html"', '/help/home.html"', 'leads to help/home.html'],
    ['another default language', '<DefaultLocale>nl-NL', '<DefaultLocale>en-US', 'the default is en-US'],
    [
      'another name for the functions',
      '"Functions.Namespace" DefaultValue="ACCOUNT"',
      '"Functions.Namespace" DefaultValue="ACC"',
      'not called ACCOUNT',
    ],
    [
      'the shared runtime',
      '<AllFormFactors>',
      '<Runtimes><Runtime resid="Pane.Functies" /></Runtimes><AllFormFactors>',
      'share the runtime',
    ],
    ['a button without its 32 pixels', '<bt:Image size="32" resid="Icon.Functies.32" />', '', 'lacks its 32 pixels'],
    ['an icon of another size', '/assets/fout/80.png', '/assets/fout/64.png', 'assets/fout/64.png measures 64x64'],
    [
      'a coarse high-resolution icon',
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/account/64.png"',
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/account/32.png"',
      'measures 32x32 instead of 64',
    ],
    ['an icon that was never drawn', '/assets/account/32.png', '/assets/account/33.png', 'the build does not make'],
    [
      'an address without https',
      '"https://localhost:3000/taskpane.html"',
      '"http://localhost:3000/taskpane.html"',
      'without https',
    ],
    [
      'an address elsewhere',
      '"https://localhost:3000/taskpane.html"',
      '"https://example.org/taskpane.html"',
      'outside https',
    ],
    ['a domain elsewhere', '<AppDomain>https://localhost:3000', '<AppDomain>https://example.org', 'is not the add-in'],
    ['a script that is not built', '/functions.js"', '/function.js"', 'Functions.Script leads to function.js'],
    ['a page that is not built', '/taskpane.html?pagina', '/fout.html?pagina', 'Pane.Fout leads to fout.html'],
    ['a sign that ends the file early', '<Hosts>', '<Hosts', 'not XML'],
  ];
  test.each(mistakes)('%s is found', (_, right, wrong, found) => {
    expect(faults(withMistake(right, wrong)).join('\n')).toContain(found);
  });
});

describe('the manifest for a server', () => {
  const address = 'https://example.org/account';

  test('is in order, with every address replaced', () => {
    const published = withAddress(manifest, address);
    expect(manifestFaults(published, address, served)).toEqual([]);
    expect(published).not.toContain('localhost');
    expect(published).toContain('<AppDomain>https://example.org</AppDomain>');
  });

  test('is not made while an address of this computer would stay behind', () => {
    const written = withMistake('https://localhost:3000/taskpane.html', 'https://localhost:3001/taskpane.html');
    expect(() => withAddress(written, address)).toThrow('https://localhost:3001/taskpane.html');
  });

  test('is told from the local one by every address in it', () => {
    expect(manifestFaults(manifest, address, served).length).toBeGreaterThan(40);
  });
});
