import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';
import { askFields } from './store/askFields';
import { inputOf, type CellInput } from '../store/cellContent';
import { cellInput } from '../store/plannedInput';
import { changeVersion } from './store/changeVersion';
import { once } from '../store/once';
import { fieldKinds } from './store/fieldKinds';
import { settle } from './store/settle';
import { openVersion, sheetsOf } from './store/openVersion';
import type { Veld } from './veld';

type Contents = ReadonlyMap<Veld, { readonly before: CellInput; readonly after: unknown }>;

/** Fills in cells of the offerte. Numbers are decimal strings, dates ISO; an empty text empties the cell. */
export async function writeFields(
  sleutel: Offertesleutel,
  fields: Partial<Record<Veld, string | boolean>>,
): Promise<Undo> {
  const given = Object.entries(fields) as [Veld, string | boolean][];
  const contents = await changeVersion(sleutel, async (read): Promise<Contents> => {
    const { taal } = read.document;
    const cells = given.map(([veld, value]) => {
      const range = read.fields.get(veld)?.range;
      if (!range) throw new WorkbookError('damaged', { cause: veld });
      return { veld, range: range.load('formulas,values'), input: cellInput(textOf(value), fieldKinds[veld], taal) };
    });
    await read.open.context.sync();
    const before = cells.map(({ range }) => inputOf(range.formulas[0]?.[0], range.values[0]?.[0]));
    for (const { range, input } of cells) range.formulas = [[input]];
    settle(read, read.documentWith(new Map(given.map(([veld, value]) => [veld, textOf(value)]))));
    for (const { range } of cells) range.load('values');
    await read.open.context.sync();
    return new Map(
      cells.map(({ veld, range }, index) => [
        veld,
        { before: before[index] ?? null, after: range.values[0]?.[0] as unknown },
      ]),
    );
  });
  return once(() => putBack(sleutel, contents));
}

const textOf = (value: string | boolean): string => (typeof value === 'string' ? value : value ? 'ja' : '');

const putBack = (sleutel: Offertesleutel, contents: Contents): Promise<void> =>
  inExcel(async (context) => {
    const open = await openVersion(context, sleutel);
    const asked = askFields(sheetsOf(open), [...contents.keys()]);
    await context.sync();
    const present = asked();
    for (const [veld, { before, after }] of contents) {
      const field = present.get(veld);
      if (!field || field.value !== after) throw new WorkbookError('changed');
      field.range.formulas = [[before]];
    }
    await context.sync();
  });
