import type { Definition } from '../../calc/define';
import type { Notation } from '../../calc/notation';
import type { Param } from '../../calc/params';
import type { FormulaArgument } from '../../workbook/formulaText';
import { readRange } from '../../workbook/selection';
import { typed, type Entries, type Entry } from '../functies/form/entry';
import { wordRead } from '../functies/form/wordRead';
import { givenText } from '../functies/one/workedExample';

/** An argument of a formula as a field of the form holds it; a value stays as it stands, also when it is wrong. */
async function entryOf(argument: FormulaArgument, param: Param, notation: Notation): Promise<Entry | undefined> {
  switch (argument.kind) {
    case 'left out':
      return undefined;
    case 'reference':
      return { kind: 'selected', selected: await readRange(argument.reference) };
    case 'list':
      return typed(
        argument.values.map((value) => (value === null ? '' : givenText(value, param, notation))).join('; '),
      );
    case 'value': {
      const word = wordRead(argument.value, param);
      return word === undefined ? typed(givenText(argument.value, param, notation)) : { kind: 'chosen', value: word };
    }
  }
}

/** The form of a function filled with the arguments of a formula; what is beyond the last parameter repeats it. */
export async function formEntries(
  { params }: Definition,
  args: readonly FormulaArgument[],
  notation: Notation,
): Promise<Entries> {
  const named = Object.entries(params);
  const fields = await Promise.all(
    args.map(async (argument, index) => {
      const [name = '', param] = named[Math.min(index, named.length - 1)] ?? [];
      return { name, entry: param && (await entryOf(argument, param, notation)) };
    }),
  );
  const entries: Record<string, Entry[]> = {};
  for (const { name, entry } of fields) if (entry) (entries[name] ??= []).push(entry);
  return entries;
}
