import type { Definition } from '../calc/define';
import { covers, parseArea } from './area';
import { emptyStaysEmpty } from './emptyStaysEmpty';
import { areaOf, referenceText, sameSheet, type RangeReference } from './reference';
import { thisRow } from './structuredReference';

/** What a form or a cell puts in the place of one parameter. */
export type FormulaArgument =
  | { readonly kind: 'left out' }
  | { readonly kind: 'value'; readonly value: number | boolean | string }
  /** A series typed out, which becomes an array constant of one row; null is an empty element. */
  | { readonly kind: 'list'; readonly values: readonly (number | boolean | string | null)[] }
  | {
      readonly kind: 'reference';
      readonly reference: RangeReference;
      /** Whether one of the cells is empty now; the function then gets it as empty in every Excel. */
      readonly holdsEmpty?: boolean;
    };

/** The table a formula stands in, with the cells below its header. */
export interface TablePlace {
  readonly name: string;
  readonly body: string;
  readonly columns: readonly string[];
}
/** The cell that a formula is for. */
export interface FormulaPlace extends RangeReference {
  /** Only when the cell is one of the table's own rows. */
  readonly table?: TablePlace;
}

/** The call as a cell takes it, in English notation; what is left out at the end is not written. */
export function formulaText({ id }: Definition, args: readonly FormulaArgument[], at: FormulaPlace): string {
  const texts = args.map((argument) => argumentText(argument, at));
  while (texts.at(-1) === '') texts.pop();
  return `=ACCOUNT.${id}(${texts.join(',')})`;
}

function argumentText(argument: FormulaArgument, at: FormulaPlace): string {
  switch (argument.kind) {
    case 'left out':
      return '';
    case 'value':
      return literal(argument.value);
    case 'list':
      return `{${argument.values.map((value) => literal(value ?? '')).join(',')}}`;
    case 'reference': {
      const cells = rowOfTable(argument.reference, at) ?? referenceText(argument.reference, at.sheet);
      return argument.holdsEmpty ? emptyStaysEmpty(cells) : cells;
    }
  }
}

/** A value as it is written in a formula. */
export function literal(value: number | boolean | string): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase();
}

/** Cells of the formula's own row in its table go by their column, so that every row can have the same formula. */
function rowOfTable(reference: RangeReference, { sheet, address, table }: FormulaPlace): string | undefined {
  const body = table && parseArea(table.body);
  if (!body || !sameSheet(reference.sheet, sheet)) return undefined;
  const area = areaOf(reference);
  const isOwnRow = area.rows === 1 && area.row === parseArea(address)?.row && covers(body, area);
  const first = table.columns[area.column - body.column];
  const last = table.columns[area.column + area.columns - 1 - body.column];
  return isOwnRow && first !== undefined && last !== undefined ? thisRow(table.name, first, last) : undefined;
}
