import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importCircles, importsOf } from './imports';

const root = path.resolve(__dirname, '../..');
const product = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(root, 'src', file), 'utf8')] as const);

test('no file of the product imports itself by way of others', () => {
  expect(product.length).toBeGreaterThan(0);
  expect(importCircles(new Map(product))).toEqual([]);
});

/** What each room may use besides itself; the workbench stands beside and ships to nobody. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  calc: [],
  functions: ['calc'],
  workbook: ['calc'],
  taskpane: ['calc', 'functions', 'workbook'],
  workbench: ['calc', 'functions', 'workbook'],
};

test('no file imports against the arrows between the layers, not even for later', () => {
  const roomOf = (file: string): string => file.split('/')[0] ?? '';
  const all = new Map(product);
  const against = product.flatMap(([file]) =>
    importsOf(file, all)
      .filter((target) => roomOf(target) !== roomOf(file) && !ARROWS[roomOf(file)]?.includes(roomOf(target)))
      .map((target) => `${file} -> ${target}`),
  );
  expect(against).toEqual([]);
});

describe('a circle is named', () => {
  test.each([
    ['a value', "import { b } from './b';"],
    ['a type', "import type { B } from './b';"],
    ['a type among values', "import { other, type B } from './b';"],
    ['what it passes on', "export * from './b';"],
    ['a file for later', "const later = () => import('./b');"],
    ['a type in place', "let b: import('./b').B;"],
  ])('when a file imports %s', (_, text) => {
    expect(importCircles(sources({ 'x/a.ts': text, 'x/b.tsx': "import '../x/a';" }))).toEqual([
      'x/a.ts -> x/b.tsx -> x/a.ts',
    ]);
  });

  test('without the files that only lead to it', () => {
    const files = { 'a.ts': "import './b';", 'b.ts': "import './c/index';", 'c/index.ts': "import '../b';" };
    expect(importCircles(sources(files))).toEqual(['b.ts -> c/index.ts -> b.ts']);
  });

  test('also beside another circle, and when a file imports itself', () => {
    const files = { 'a.ts': "import './a';", 'b.ts': "import './c';", 'c.ts': "import './b';" };
    expect(importCircles(sources(files))).toEqual(['a.ts -> a.ts', 'b.ts -> c.ts -> b.ts']);
  });
});

test('two ways to one file are no circle, nor is a package', () => {
  const files = { 'a.ts': "import './b'; import './c'; import 'd';", 'b.ts': "import './d';", 'c.ts': "import './d';" };
  expect(importCircles(sources({ ...files, 'd.ts': "import 'a';" }))).toEqual([]);
});

const sources = (files: Record<string, string>): Map<string, string> => new Map(Object.entries(files));
