import { readdirSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/calc/catalogue';
import { formulaParts } from '../../src/calc/formulaParts';
import { groups } from '../../src/calc/groups';
import { paramName } from '../../src/calc/paramName';
import { isOptional } from '../../src/calc/params';
import type { Language } from '../../src/calc/text';
import { catalogueText } from '../../scripts/generateCatalogue.mjs';
import { readFileSync } from 'node:fs';

const calc = path.resolve(__dirname, '../../src/calc');
const languages: readonly Language[] = ['nl', 'en'];

/** VERKOOPPRIJS.OPSLAG is found in verkoopprijsOpslag.ts. */
const fileOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase())
    .concat('.ts');

test('the list of functions is the one that the files give', () => {
  expect(readFileSync(path.join(calc, 'catalogue.ts'), 'utf8')).toBe(catalogueText());
});

test('the core set is complete', () => {
  expect(catalogue.filter(({ priority }) => priority === 1)).toHaveLength(36);
});

test('no two functions share a name', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

describe.each(catalogue.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
  const params = Object.entries(definition.params);

  test('has a name that Excel accepts: capitals and dots, three characters or more, never a cell', () => {
    expect(id).toMatch(/^[A-Z]{2,}[A-Z.]*[A-Z]$/);
  });

  test('stands in the folder of its group, in a file named after it', () => {
    expect(Object.keys(groups)).toContain(definition.group);
    expect(readdirSync(path.join(calc, definition.group))).toContain(fileOf(id));
  });

  test('describes itself and its parameters in one line of 200 characters at most', () => {
    const lines = languages.flatMap((language) => [
      definition.summary[language],
      ...params.map(([, param]) => param.hint[language]),
    ]);
    expect(lines.filter((line) => line.length > 200 || line.includes('\n') || line.trim() === '')).toEqual([]);
  });

  test('has parameter names that Excel can show together, different in each language', () => {
    for (const language of languages) {
      const names = params.map(([key, param]) => paramName(key, param, language));
      expect(new Set(names).size).toBe(names.length);
      expect(names.join('').length).toBeLessThanOrEqual(200);
      expect(names.filter((name) => !/^[a-z][A-Za-z]*$/.test(name))).toEqual([]);
    }
  });

  test('names in its formula nothing but its parameters, and every required one', () => {
    const required = params.filter(([, param]) => !isOptional(param)).map(([name]) => name);
    for (const language of languages) {
      const named = formulaParts(definition, language).flatMap((part) =>
        typeof part === 'string' ? [] : [part.param],
      );
      expect(named.filter((name) => !(name in definition.params))).toEqual([]);
      expect(required.filter((name) => !named.includes(name))).toEqual([]);
    }
  });

  test('asks for what is required before what may be left out, and repeats only its last parameter', () => {
    const optional = params.map(([, param]) => isOptional(param));
    expect([...optional].sort()).toEqual(optional);
    expect(params.slice(0, -1).filter(([, param]) => param.shape === 'repeating')).toEqual([]);
  });

  test('pairs and follows series only', () => {
    const series = [...(definition.paired ?? []), ...(definition.result.follows ? [definition.result.follows] : [])];
    expect(
      series.filter((name) => definition.params[name]?.shape === 'single' || !(name in definition.params)),
    ).toEqual([]);
  });

  test('has norm bands that follow each other upwards from the lowest outcome', () => {
    const limits = (definition.norm?.bands ?? []).map(({ from }) => from ?? Number.NEGATIVE_INFINITY);
    expect([...limits].sort((a, b) => a - b)).toEqual(limits);
    expect(limits.length === 0 || limits[0] === Number.NEGATIVE_INFINITY).toBe(true);
  });

  test('shows how it goes wrong as well as how it goes right', () => {
    const isError = (result: unknown): boolean => typeof result === 'string' && result.startsWith('#');
    expect(definition.examples.some(({ result }) => isError(result))).toBe(true);
    expect(definition.examples.some(({ result }) => !isError(result))).toBe(true);
  });
});
