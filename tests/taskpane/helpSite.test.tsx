import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/calc/catalogue';
import type { Language } from '../../src/calc/text';
import { helpAddress, helpHome } from '../../src/functions/helpAddress';
import { en } from '../../src/taskpane/texts/en';
import { nl } from '../../src/taskpane/texts/nl';
import { builtFile } from '../integration/builtFile';
import { problemsOf } from './axe';

const dist = path.dirname(builtFile('dist/taskpane.html', 'npm run build'));
const languages: readonly Language[] = ['nl', 'en'];
const files = languages.flatMap((language) => [
  helpHome(language),
  ...catalogue.map(({ id }) => helpAddress(id, language)),
]);
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const parsed = (file: string): Document => new DOMParser().parseFromString(read(file), 'text/html');
const all = (page: Document, selector: string): Element[] => [...page.querySelectorAll(selector)];
/** Where a link leads, seen from what is served; empty for one that leads out of it. */
const target = (link: Element, file: string): string => {
  const url = new URL(link.getAttribute('href') ?? '', `https://here/${file}`);
  return url.host === 'here' ? url.pathname.slice(1) : '';
};

it('there is one page per function and language, and a way to all of them', () => {
  const built = readdirSync(path.join(dist, 'help'), { recursive: true, encoding: 'utf8' })
    .map((file) => `help/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.html'));
  expect(built.sort()).toEqual([...files].sort());
  for (const language of languages) {
    const home = parsed(helpHome(language));
    const reached = all(home, 'main a').map((link) => target(link, helpHome(language)));
    expect(reached).toEqual(expect.arrayContaining(catalogue.map(({ id }) => helpAddress(id, language))));
  }
});

it('Excel is sent to a page that is there, in its own language', () => {
  for (const [json, language] of [
    ['functions.json', 'nl'],
    ['functions-en.json', 'en'],
  ] as const) {
    const { functions } = JSON.parse(read(json)) as { functions: { helpUrl: string }[] };
    const pages = functions.map(({ helpUrl }) => new URL(helpUrl).pathname.slice(1));
    expect(pages.filter((page) => !existsSync(path.join(dist, page)))).toEqual([]);
    expect(pages.filter((page) => parsed(page).documentElement.lang !== language)).toEqual([]);
  }
});

describe.each(files)('%s', (file) => {
  const page = parsed(file);
  const language: Language = file.startsWith('help/en/') ? 'en' : 'nl';

  it('tells browsers and search engines what it is', () => {
    expect(read(file)).toMatch(/^<!doctype html>/);
    expect(page.documentElement.lang).toBe(language);
    expect(page.title).toContain('ACCOUNT');
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')?.length).toBeGreaterThan(20);
    const others = all(page, 'link[rel="alternate"]').map((link) => link.getAttribute('hreflang'));
    expect(others).toEqual(['nl', 'en']);
  });

  it('needs no script and loads nothing from elsewhere', () => {
    expect(all(page, 'script, iframe, style, [style], [onclick]')).toEqual([]);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const loaded = all(page, 'link[rel="stylesheet"], link[rel="icon"]').map((link) => target(link, file));
    expect(loaded.filter((asset) => !existsSync(path.join(dist, asset)))).toEqual([]);
    expect(loaded).toContain('help/help.css');
  });

  it('leads nowhere that is not there', () => {
    const inside = all(page, 'a')
      .map((link) => target(link, file))
      .filter((name) => name !== '');
    expect(inside.filter((name) => !existsSync(path.join(dist, name)))).toEqual([]);
    const anchors = all(page, 'a[href^="#"]').map((link) => link.getAttribute('href') ?? '');
    expect(anchors.filter((anchor) => !page.getElementById(anchor.slice(1)))).toEqual([]);
    const [other] = all(page, 'header a[hreflang]');
    expect(other && parsed(target(other, file)).documentElement.lang).toBe(language === 'nl' ? 'en' : 'nl');
  });

  it('is built in the order of its headings, each table with its heads', () => {
    const levels = all(page, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(all(page, 'main')).toHaveLength(1);
    expect(all(page, 'table').filter((table) => !table.querySelector('thead th[scope="col"]'))).toEqual([]);
    expect(all(page, 'tbody tr').filter((row) => !row.querySelector('th[scope="row"]'))).toEqual([]);
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('The home page', () => {
  it('says of empty cells what the pane says', () => {
    const textOf = (language: Language): string => parsed(helpHome(language)).body.textContent ?? '';
    expect(textOf('nl')).toContain(nl.one.emptyCells('een bereik').join('ALS(bereik="";"";bereik)'));
    expect(textOf('en')).toContain(en.one.emptyCells('a range').join('IF(range="","",range)'));
  });
});

describe('For a screen reader', () => {
  it.each(['help/index.html', 'help/solvabiliteit.html', 'help/en/staffel.html'])('%s is in order', async (file) => {
    const page = parsed(file);
    document.documentElement.lang = page.documentElement.lang;
    document.body.innerHTML = page.body.innerHTML;
    expect(await problemsOf(document.documentElement)).toEqual([]);
    document.body.replaceChildren();
  });
});
