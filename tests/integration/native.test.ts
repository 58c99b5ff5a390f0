import { catalogue } from '../../src/calc/catalogue';
import type { Definition, Example, GivenValue } from '../../src/calc/define';
import { isClose } from '../functions/answer';
import { openOfficeClient } from './officeClient';

openOfficeClient();

/** Every case has rows of its own, high enough for the longest series of an example. */
const ROWS_PER_CASE = 16;
const NATIVE = 10;
const OURS = 11;

type Cell = string | number | boolean;
const literal = (value: GivenValue): string => (typeof value === 'string' ? `"${value}"` : String(value).toUpperCase());
const columnLetter = (index: number): string => String.fromCharCode(65 + index);

/**
 * A native formula promises the same inside the domain and at a zero denominator; our own checks it does not have. An
 * outcome of several cells has no room here; the random draws hold it against its native formula.
 */
const cases = catalogue.flatMap((definition) =>
  definition.examples
    .filter(({ result }) => typeof result !== 'string' || result === '#DIV/0!')
    .filter(() => definition.native !== undefined && definition.result.spill === undefined)
    .map((example) => ({ definition, example })),
);

function referencesOf({ params }: Definition, { given }: Example, top: number): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(params).map(([name, param], column) => {
      const value = given[name];
      const letter = columnLetter(column);
      if (Array.isArray(value)) return [name, `${letter}${top + 1}:${letter}${top + value.length}`];
      if (value !== undefined) return [name, `${letter}${top + 1}`];
      return [name, param.default === undefined ? undefined : literal(param.default)];
    }),
  );
}

test('the native formula of a function gives what the function gives', async () => {
  const sheet: Cell[][] = Array.from({ length: cases.length * ROWS_PER_CASE }, () =>
    new Array<Cell>(OURS + 1).fill(''),
  );
  const put = (row: number, column: number, cell: Cell): void => {
    (sheet[row] as Cell[])[column] = cell;
  };
  cases.forEach(({ definition, example }, index) => {
    const top = index * ROWS_PER_CASE;
    Object.keys(definition.params).forEach((name, column) => {
      [example.given[name] ?? []].flat().forEach((cell, row) => put(top + row, column, cell as Cell));
    });
    const references = referencesOf(definition, example, top);
    const args = Object.values(references).map((reference) => reference ?? '');
    put(top, NATIVE, `=${definition.native?.(references) ?? ''}`);
    put(top, OURS, `=ACCOUNT.${definition.id}(${args.join(',').replace(/,+$/, '')})`);
  });

  const differences = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, sheet.length, OURS + 1);
    range.values = sheet;
    range.load('values');
    await context.sync();
    return cases.flatMap(({ definition, example }, index) => {
      const row = range.values[index * ROWS_PER_CASE] as unknown[];
      const [native, ours] = [row[NATIVE], row[OURS]];
      return isClose(native, ours) && isClose(ours, example.result)
        ? []
        : [{ id: definition.id, example, native, ours }];
    });
  });
  expect(cases.length).toBeGreaterThan(80);
  expect(differences).toEqual([]);
}, 60_000);
