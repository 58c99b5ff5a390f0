import type { Definition } from '../../../calc/define';
import type { Notation } from '../../../calc/notation';
import type { Param } from '../../../calc/params';
import type { CellContent } from '../../../calc/readArguments';
import type { FormulaArgument } from '../../../workbook/formulaText';
import { entriesOf, isEmptyEntry, takesList, type Entries, type Entry } from './entry';
import { readFigures, readFigure } from './typedList';

export type Matrix = readonly (readonly CellContent[])[];

/** What a field hands to the function: rows of cells, or null when it is left empty. */
export function cellsOf(entry: Entry, param: Param, notation: Notation): Matrix | null {
  if (entry.kind === 'selected') return entry.selected.values;
  if (entry.kind === 'chosen') return [[entry.value]];
  if (isEmptyEntry(entry)) return null;
  const { unit } = param.kind;
  return [takesList(param) ? readFigures(entry.text, unit, notation) : [readFigure(entry.text, unit, notation)]];
}

/** What a parameter as a whole hands over; a repeating one a list of ranges. */
export function argumentOf(entries: readonly Entry[], param: Param, notation: Notation): unknown {
  const cells = entries.map((entry) => cellsOf(entry, param, notation));
  return param.shape === 'repeating' ? cells.filter((matrix) => matrix !== null) : cells[0];
}

/** The arguments of the call that a form stands for, in the order of the parameters. */
export const argumentsOf = ({ params }: Definition, entries: Entries, notation: Notation): readonly unknown[] =>
  Object.entries(params).map(([name, param]) => argumentOf(entriesOf(entries, name), param, notation));

const leftOut: FormulaArgument = { kind: 'left out' };

const valueArgument = (value: CellContent): FormulaArgument =>
  value === null || typeof value === 'object' ? leftOut : { kind: 'value', value };

/** One field as the arguments of a formula: a repeating parameter names each of its figures apart. */
function formulaArgumentsOf(entry: Entry, param: Param, notation: Notation): readonly FormulaArgument[] {
  if (entry.kind === 'selected') {
    const { reference, values } = entry.selected;
    return [{ kind: 'reference', reference, holdsEmpty: values.flat().includes(null) }];
  }
  if (entry.kind === 'chosen' && entry.value === param.default) return [leftOut];
  const values = cellsOf(entry, param, notation)?.flat() ?? [];
  if (param.shape === 'repeating') return values.filter((value) => value !== null).map(valueArgument);
  if (values.length > 1) return [{ kind: 'list', values: values as readonly (number | string | boolean | null)[] }];
  return [valueArgument(values[0] ?? null)];
}

/** The arguments as a formula in a cell names them: figures as figures, cells as references. */
export const formulaArguments = (
  { params }: Definition,
  entries: Entries,
  notation: Notation,
): readonly FormulaArgument[] =>
  Object.entries(params).flatMap(([name, param]) =>
    entriesOf(entries, name).flatMap((entry) => formulaArgumentsOf(entry, param, notation)),
  );
