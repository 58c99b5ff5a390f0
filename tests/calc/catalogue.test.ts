import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { catalogue } from '../../src/calc/catalogue';
import { formulaCases, formulaFor, formulaParts, decidingParam, isSum } from '../../src/calc/formulaParts';
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

const CORE_SET = `
  CURRENTRATIO QUICKRATIO SOLVABILITEIT REV RTV BRUTOWINSTMARGE NETTOWINSTMARGE DEBITEURENTERMIJN TOEGEVOEGDEWAARDE ROI
  VERKOOPPRIJS.OPSLAG VERKOOPPRIJS.MARGE MARGE OPSLAG BTW.INCL BTW.EXCL CONSUMENTENPRIJS INKOOPPRIJS.MAX
  DEKKINGSBIJDRAGE BREAKEVEN.AFZET BREAKEVEN.OMZET NETTOPRIJS STAFFEL OFFERTE.TOTAAL BETALINGSKORTING.RENTE
  MARGE.NAKORTING KORTING.EXTRAAFZET KORTING.EFFECT BODEMPRIJS KORTING.MAX ONDERHANDELINGSRUIMTE MARKTAANDEEL GROEI
  KLANTWAARDE ABC BUDGETREALISATIE`;

test('the core set is complete', () => {
  const core = catalogue.filter(({ priority }) => priority === 1).map(({ id }) => id);
  expect(core.sort()).toEqual(CORE_SET.trim().split(/\s+/).sort());
});

test('there are 125 functions: 36 of the core, 72 second and 17 third', () => {
  const counts = [1, 2, 3].map((wanted) => catalogue.filter(({ priority }) => priority === wanted).length);
  expect(counts).toEqual([36, 72, 17]);
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

  test('leads to other functions that exist', () => {
    const others = catalogue.map((definition) => definition.id).filter((other) => other !== id);
    expect(definition.related.length).toBeGreaterThan(0);
    expect(definition.related.filter((other) => !others.includes(other))).toEqual([]);
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
      const named = formulaCases(definition)
        .flatMap(({ formula }) => formulaParts(formula, language))
        .flatMap((part) => (typeof part === 'string' ? [] : [part.param]));
      expect(named.filter((name) => !(name in definition.params))).toEqual([]);
      expect(required.filter((name) => !named.includes(name))).toEqual([]);
    }
  });

  test('has a formula for each value of the parameter that decides on it', () => {
    const by = decidingParam(definition);
    const kind = by === undefined ? undefined : definition.params[by]?.kind;
    const values = kind === undefined ? [undefined] : 'choices' in kind ? kind.choices : ['false', 'true'];
    expect(formulaCases(definition).map(({ choice }) => choice)).toEqual(values);
  });

  test('comes to its examples when the sum that it shows is worked out', () => {
    for (const { given, result } of definition.examples) {
      const value = (name: string): unknown => given[name] ?? definition.params[name]?.default;
      const by = decidingParam(definition);
      const formula = formulaFor(definition, by === undefined ? undefined : String(value(by)));
      if (!isSum(formula) || typeof result !== 'number') continue;
      const sum = formula
        .replace(/\{(\w+)\}/g, (_, name: string) => `(${String(value(name))})`)
        .replaceAll('×', '*')
        .replaceAll('−', '-')
        .replaceAll('^', '**');
      expect([sum, runInNewContext(sum)]).toEqual([sum, expect.closeTo(result, 9)]);
    }
  });

  test('asks for what is required before what may be left out, and repeats only its last parameter', () => {
    const optionalSoFar = params.map((_, index) => params.slice(0, index).some(([, before]) => isOptional(before)));
    const misplaced = params.filter(([, param], index) => !isOptional(param) && optionalSoFar[index]);
    expect(misplaced.map(([name]) => name)).toEqual([]);
    expect(params.slice(0, -1).filter(([, param]) => param.shape === 'repeating')).toEqual([]);
  });

  test('says in each hint what an argument is when it is left out', () => {
    for (const [name, { default: value, kind, hint }] of params.filter(([, param]) => param.default !== undefined)) {
      const shown = (language: Language): string =>
        typeof value === 'number'
          ? kind.unit === 'fractie'
            ? `${value * 100}%`
            : String(value)
          : typeof value === 'boolean'
            ? { nl: value ? 'WAAR' : 'ONWAAR', en: value ? 'TRUE' : 'FALSE' }[language]
            : String(value);
      const plain = (text: string): string => text.replaceAll('"', '');
      expect([name, plain(hint.nl)]).toEqual([name, expect.stringMatching(new RegExp(`Leeg is ${shown('nl')}[.:;]`))]);
      expect([name, plain(hint.en)]).toEqual([
        name,
        expect.stringMatching(new RegExp(`Empty means ${shown('en')}[.:;]`)),
      ]);
    }
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
