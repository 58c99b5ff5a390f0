import type { SheetPlan } from '../plan';
import type { FileBook } from './book';
import { callsOwn } from './ownCalls';
import { planBook } from './planBook';
import { writeBook } from './writeBook';

/**
 * Sheets as the bytes of an .xlsx for people without the add-in. A formula that needs it is refused: they would see #NAAM?.
 */
export function writePlans(plans: readonly SheetPlan[]): Uint8Array {
  const book = planBook(plans);
  const own = formulasOf(book).find(callsOwn);
  if (own !== undefined) throw new TypeError(`A file for others cannot hold ${own}`);
  return writeBook(book);
}

const formulasOf = ({ sheets, names }: FileBook): string[] => [
  ...names.map(({ formula }) => formula),
  ...sheets.flatMap(({ rows, tables, validations, conditionals }) => [
    ...rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    ...tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? [])),
    ...validations.flatMap(({ formula1, formula2 }) => [formula1, formula2 ?? '']),
    ...conditionals.flatMap(({ formula, formula2 }) => [formula, formula2 ?? '']),
  ]),
];
