import { catalogue } from '../../src/calc/catalogue';
import type { Definition, Example } from '../../src/calc/define';
import { excelCalls, type ExcelCalls } from '../../src/taskpane/help/content/excelCalls';
import { readerOf } from '../../src/taskpane/help/content/reader';
import { workedExample } from '../../src/taskpane/functies/one/workedExample';
import { isClose } from '../functions/answer';
import { openOfficeClient } from './officeClient';

openOfficeClient();

const cases = catalogue.flatMap((definition) => {
  const example = workedExample(definition);
  return example ? [{ definition, example, calls: excelCalls(definition, example, readerOf('en')) }] : [];
});

/** The outcomes below the formulas have room to spill here. */
const FORMULAS = ['L2', 'L22', 'L42'];
const ROOM = 'L2:P61';

/** What a student gets who types the calls of a page, with the figures where the page says that they stand. */
async function typed({ params }: Definition, { given }: Example, { addresses, ...calls }: ExcelCalls) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:Z70').clear();
    addresses.forEach(({ address, name: label }) => {
      const [name = '', param] = Object.entries(params).find(([, one]) => one.label.en === label) ?? [];
      const values = [given[name] ?? []].flat();
      const isAcross = param?.shape === 'repeating';
      sheet.getRange(address).values = isAcross ? [values] : values.map((value) => [value]);
    });
    const formulas = [calls.cells, calls.figures, calls.native ?? '=""'];
    formulas.forEach((formula, index) => (sheet.getRange(FORMULAS[index]).formulas = [[formula]]));
    const room = sheet.getRange(ROOM);
    room.load('values');
    await context.sync();
    const rows = room.values as unknown[][];
    return FORMULAS.map((_, index) => rows.slice(index * 20, index * 20 + 20));
  });
}

test.each(cases)(
  'the calls on the page of $definition.id give what its example says',
  async ({ definition, example, calls }) => {
    const expected = [example.result].flat();
    const isAcross = definition.result.spill === 'row';
    const cellsOf = (block: unknown[][]) => (isAcross ? (block[0] ?? []) : block.map(([cell]) => cell));
    const [cells, figures, native] = (await typed(definition, example, calls)).map((block) =>
      cellsOf(block).slice(0, expected.length),
    );
    const wrong = [
      [calls.cells, cells],
      [calls.figures, figures],
      ...(calls.native === undefined ? [] : [[calls.native, native]]),
    ].filter(([, found]) => !isClose(found, expected));
    expect(wrong).toEqual([]);
  },
);
