import type { Definition, Example } from '../../../calc/define';
import { notations } from '../../../calc/notation';
import type { Param } from '../../../calc/params';
import { formulaText, literal, type FormulaArgument } from '../../../workbook/formulaText';
import { localFormula } from '../../../workbook/localFormula';
import { settledFormula } from '../../../workbook/settledFormula';
import type { Reader } from './reader';

/** The function as one types it. */
export interface ExcelCalls {
  /** With cells that hold the figures, and which they are. */
  readonly cells: string;
  readonly addresses: readonly { readonly address: string; readonly name: string }[];
  /** With the figures of the example. */
  readonly figures: string;
  /** With cells, for who has an Excel with the other signs. */
  readonly otherSigns: { readonly decimal: 'comma' | 'point'; readonly call: string };
  /** The same with Excel's own functions on the same cells; undefined where Excel has none. */
  readonly native?: string;
}

const place = { sheet: '', address: 'A1' };
const FIRST_ROW = 2;
const columnLetter = (index: number): string => String.fromCharCode('B'.charCodeAt(0) + index);

/** The cells that a parameter of the example stands in: a series below each other, repeated figures side by side. */
function addressOf({ shape }: Param, count: number, column: number): string {
  const first = `${columnLetter(column)}${FIRST_ROW}`;
  if (count === 1) return first;
  return shape === 'repeating'
    ? `${first}:${columnLetter(column + count - 1)}${FIRST_ROW}`
    : `${first}:${columnLetter(column)}${FIRST_ROW + count - 1}`;
}

export function excelCalls(definition: Definition, example: Example, reader: Reader): ExcelCalls {
  const { language, notation, excelLanguage } = reader;
  const params = Object.entries(definition.params).map(([name, param]) => ({
    name,
    param,
    values: [example.given[name] ?? []].flat(),
  }));
  // A word is written in the call itself; only figures stand in cells.
  const used = params.filter(({ param, values }) => values.length > 0 && param.kind.isFigure);
  const addresses = new Map(used.map(({ name, param, values }, at) => [name, addressOf(param, values.length, at)]));

  const references = params.map(({ name, values: [value] }): FormulaArgument => {
    const address = addresses.get(name);
    if (address !== undefined) return { kind: 'reference', reference: { sheet: place.sheet, address } };
    return value === undefined ? leftOut : { kind: 'value', value };
  });
  const figures = params.flatMap(({ param, values }): readonly FormulaArgument[] => {
    const [value] = values;
    if (value === undefined) return [leftOut];
    if (param.shape === 'repeating') return values.map((each) => ({ kind: 'value', value: each }));
    return [values.length > 1 ? { kind: 'list', values } : { kind: 'value', value }];
  });
  const call = formulaText(definition, references, place);
  const native = definition.native?.(
    Object.fromEntries(
      params.map(({ name, param, values: [value = param.default] }) => [
        name,
        addresses.get(name) ?? (value === undefined ? undefined : literal(value)),
      ]),
    ),
  );
  const decimal = notation.decimal === ',' ? 'point' : 'comma';
  return {
    cells: localFormula(call, notation, excelLanguage),
    addresses: used.map(({ name, param }) => ({
      address: addresses.get(name) ?? '',
      name: param.label[language],
    })),
    figures: localFormula(formulaText(definition, figures, place), notation, excelLanguage),
    otherSigns: { decimal, call: localFormula(call, notations[decimal === 'comma' ? 'nl' : 'en'], excelLanguage) },
    ...(native !== undefined && { native: localFormula(settledFormula(`=${native}`), notation, excelLanguage) }),
  };
}

const leftOut: FormulaArgument = { kind: 'left out' };
