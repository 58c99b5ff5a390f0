import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';
import { blokken } from '../../src/calc/blok/blokken';
import { offerteBlok } from '../../src/calc/blok/offerteBlok';
import { btwlabels, offertelabels } from '../../src/calc/blok/offertelabels';
import internalNames from '../../build/internalNames.cjs';
import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import { problemKinds } from '../../src/calc/errors';
import type { ChoiceKind } from '../../src/calc/kinds';
import type { Param } from '../../src/calc/params';
import type { Language } from '../../src/calc/text';
import { call } from '../../src/functions/call';
import type { Metadata } from '../../src/functions/metadata';
import { argsOf, idOf, workedCases } from '../facts/workedCases';
import { builtFile } from '../integration/builtFile';
import { exampleArgs, isClose, shown } from './answer';
import { blokAnswer, blokMessage } from './blokAnswer';
import { offerteBereiken } from './offerteCellen';

const read = (file: string): string => readFileSync(builtFile(`dist/${file}`, 'npm run build'), 'utf8');

interface ErrorCell {
  readonly code: string;
  readonly message?: string;
}
type Functions = Readonly<Record<string, (...args: unknown[]) => unknown[][]>>;

/** What the language got after 2016; the leanest runtime of Excel has none of it. */
const WITHOUT_LATER_METHODS = `
  for (const name of ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy']) delete Object[name];
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at']) delete String.prototype[name];
  for (const name of ['BigInt', 'WeakRef', 'structuredClone', 'Intl']) delete globalThis[name];
`;

/** The built file in a realm with nothing but the language of 2016, as the leanest runtime of Excel offers it. */
function load(file: string): Functions {
  const functions: Record<string, Functions[string]> = {};
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const associate = (id: string, fn: Functions[string]): void => {
    functions[id] = fn;
  };
  const realm = vm.createContext({ CustomFunctions: { associate, Error: CustomFunctionsError } });
  vm.runInContext(WITHOUT_LATER_METHODS, realm);
  vm.runInContext(read(file), realm);
  return functions;
}
const builds: readonly [Language, string, string][] = [
  ['nl', 'functions.js', 'functions.json'],
  ['en', 'functions-en.js', 'functions-en.json'],
];
const isErrorCell = (cell: unknown): cell is ErrorCell => typeof cell === 'object' && cell !== null && 'code' in cell;

function answerOf(functions: Functions, id: string, args: readonly unknown[]): unknown {
  const invocation = { functionName: id, address: 'Blad1!A1' };
  const rows = (functions[id]?.(...args, invocation) ?? []).map((row) =>
    row.map((cell) => (isErrorCell(cell) ? cell.code : cell)),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows.map((row) => [...row]);
}

/** Words that one can choose are keys in what a function computes with. */
const wordsOf = ({ kind }: Param): readonly string[] => ('choices' in kind ? (kind as ChoiceKind<string>).choices : []);

test('the names that do not travel are the names of no parameter, of no word that is chosen and of no problem', () => {
  const names = [
    ...catalogue.flatMap(({ params }) => Object.keys(params)),
    ...catalogue.flatMap(({ params }) => Object.values(params).flatMap(wordsOf)),
    ...blokken.flatMap(({ params, cellen = {} }) => [...Object.keys(params), ...Object.keys(cellen)]),
    ...[problemKinds, offertelabels, btwlabels].flatMap((named) => Object.keys(named)),
  ];
  expect(internalNames.filter((name) => names.includes(name))).toEqual([]);
});

describe.each(builds)('the functions in %s (%s)', (language, script, json) => {
  const functions = load(script);
  const { functions: described, ...options } = JSON.parse(read(json)) as Metadata;

  test('are all there, under the names in the metadata', () => {
    expect(Object.keys(functions).sort()).toEqual([...catalogue, ...blokken].map(({ id }) => id).sort());
    expect(described.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
    expect(described.filter(({ id, name }) => id !== name)).toEqual([]);
  });

  test.each(['nl', 'en', ''])('write an offerte in its own language: "%s"', (taal) => {
    const regels = [
      { aantal: 3, prijs: 19.95, korting: 0.1, btw: 0.21, bedrag: 53.87, regel: 'a' },
      { aantal: 12, soort: 'option', gekozen: 'yes', staffel: 's', groep: 'g', btw: 0.09, bedrag: 1, regel: 'b' },
      { prijs: 5, per: 2, btwSoort: 'verlegd', toeslagEuro: 1, bedrag: 3.5, regel: 'c' },
    ];
    const voorwaarden = { vracht: 7.5, vrachtBtw: 'highest rate', vooruitbetaald: 10, betalingskorting: 0.025, taal };
    const aanpassingen = [{ percentage: 0.05 }, { soort: 'surcharge', bedrag: 5, btwSoort: 'zero' }];
    const staffels = [{ staffel: 'S', methode: 'graduated', vanaf: 0, prijs: 10 }];
    const given = offerteBereiken(regels, voorwaarden, aanpassingen, staffels);
    const expected = blokAnswer(offerteBlok, given, language);
    expect(expected).toHaveLength(15);
    expect(answerOf(functions, 'OFFERTE.BLOK', given)).toEqual(expected);
    const [wrong, faulty] = [{ ...regels[0], prijs: 'x' }, offerteBereiken([{ groep: 'g', aantal: 'x' }])];
    expect(functions['OFFERTE.BLOK']?.(...offerteBereiken([wrong]))[0]?.[0]).toMatchObject({
      code: '#VALUE!',
      message: blokMessage(offerteBlok, offerteBereiken([wrong]), language),
    });
    expect(answerOf(functions, 'OFFERTE.BLOK', faulty)).toBe('#VALUE!');
  });

  test('offer every function of the catalogue while one types, and no block of our own sheets', () => {
    const hidden = described.filter((one) => one.options?.excludeFromAutoComplete);
    expect(hidden.map(({ id }) => id).sort()).toEqual(blokken.map(({ id }) => id).sort());
  });

  test('give the ratios of the sheets of ours, one row each', () => {
    const years = Array.from({ length: 26 }, (_, row) => [row + 1, row + 2]);
    const ratios = answerOf(functions, 'KENGETALLEN', [years]) as unknown[][];
    expect(ratios[0]).toEqual([30 / 12, 35 / 13]);
    expect(ratios.flat().filter((cell) => typeof cell !== 'number')).toEqual([]);
  });

  test('give what the full definitions give, for every example', () => {
    for (const definition of catalogue) {
      for (const example of definition.examples) {
        const args = exampleArgs(definition, example);
        expect([definition.id, args, answerOf(functions, definition.id, args)]).toEqual([
          definition.id,
          args,
          shown(call(definition, args, exact)),
        ]);
      }
    }
  });

  test('give what the worked cases of other sources say', () => {
    const wrong = workedCases.filter((fact) => !isClose(answerOf(functions, idOf(fact), argsOf(fact)), fact.expected));
    expect(wrong).toEqual([]);
  });

  test('name the cell and the rule in the message of #WAARDE! and #N/B, in their own language', () => {
    const [[wrong] = []] = functions.SOLVABILITEIT?.([['12,5']], [[100]]) ?? [];
    const [[missing] = []] = functions['BTW.INCL']?.([[null]]) ?? [];
    const messages = [wrong, missing].map((cell) => (isErrorCell(cell) ? cell.message : undefined));
    expect(messages).toEqual(
      language === 'nl'
        ? [
            'Vul voor eigenVermogen een getal in. Er staat nu "12,5".',
            'Vul voor bedragExcl een waarde in. Er staat niets.',
          ]
        : ['Equity must be a number, but it says "12,5".', 'AmountExclVat is empty. Enter a value.'],
    );
  });

  test('keep to ES2016 and to what a runtime without a page offers', () => {
    expect(() => parse(read(script), { ecmaVersion: 2016 })).not.toThrow();
    expect(read(script)).not.toMatch(/\b(document|localStorage|XMLHttpRequest|setTimeout|BigInt)\b/);
  });

  test('are described as ranges of anything, so that errors and empty cells reach them', () => {
    expect(options).toEqual({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
    for (const { parameters, result } of described) {
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
      const kinds = parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`);
      expect(kinds.filter((kind) => kind !== 'any matrix')).toEqual([]);
    }
  });

  test('repeat only a last parameter that may be left out: any other keeps Excel from installing the add-in', () => {
    for (const { parameters } of described) {
      expect(parameters.slice(0, -1).filter(({ repeating }) => repeating)).toEqual([]);
      expect(parameters.filter(({ repeating, optional }) => repeating && !optional)).toEqual([]);
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect([...optional].sort()).toEqual(optional);
    }
  });

  test('describe themselves in lines that Excel shows whole', () => {
    for (const { description, parameters } of described) {
      const lines = [description, ...parameters.map((parameter) => parameter.description)];
      expect(lines.filter((line) => line.length > 200 || line.includes('\n') || !line)).toEqual([]);
      expect(parameters.map(({ name }) => name).join('').length).toBeLessThanOrEqual(200);
    }
  });
});
