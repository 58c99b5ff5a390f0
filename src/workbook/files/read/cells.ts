import { parseArea } from '../../area';
import type { FileCell, FileRow, FileValue } from '../book';
import type { FileStyle } from '../fileStyle';
import { plainFormula } from '../plainFormula';
import { shiftFormula } from '../shiftFormula';
import type { XmlElement } from '../parseXml';
import { plainText, textOf } from './texts';

export interface CellSources {
  readonly texts: readonly string[];
  readonly styles: readonly (FileStyle | undefined)[];
}
interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The rows of a sheet, with the formulas that were written once for several cells in each of them. */
export function readRows(data: XmlElement | undefined, sources: CellSources): FileRow[] {
  const shared = new Map<string, Shared>();
  let row = -1;
  return (data?.all('row') ?? []).map((element) => {
    row = element.attributes.r === undefined ? row + 1 : Number(element.attributes.r) - 1;
    let column = -1;
    const cells = element.all('c').map((cell) => {
      column = parseArea(cell.attributes.r ?? '')?.column ?? column + 1;
      return readCell(cell, row, column, sources, shared);
    });
    const height = element.flag('customHeight') ? element.number('ht') : undefined;
    return {
      row,
      cells,
      ...(height === undefined ? {} : { height }),
      ...(element.flag('hidden') ? { hidden: true } : {}),
    };
  });
}

function readCell(
  cell: XmlElement,
  row: number,
  column: number,
  sources: CellSources,
  shared: Map<string, Shared>,
): FileCell {
  const style = sources.styles[cell.number('s') ?? 0];
  const formula = formulaOf(cell.child('f'), row, column, shared);
  const array = cell.child('f')?.attributes.t === 'array' ? cell.child('f')?.attributes.ref : undefined;
  return {
    column,
    value: valueOf(cell, sources.texts),
    ...(formula === undefined ? {} : { formula }),
    ...(array === undefined ? {} : { spill: array }),
    ...(style === undefined ? {} : { style }),
  };
}

function formulaOf(
  f: XmlElement | undefined,
  row: number,
  column: number,
  shared: Map<string, Shared>,
): string | undefined {
  if (!f) return undefined;
  const id = f.attributes.t === 'shared' ? f.attributes.si : undefined;
  const master = id === undefined ? undefined : shared.get(id);
  if (f.text === '') return master && plainFormula(shiftFormula(master.text, row - master.row, column - master.column));
  if (id !== undefined) shared.set(id, { text: f.text, row, column });
  return plainFormula(f.text);
}

function valueOf(cell: XmlElement, texts: readonly string[]): FileValue {
  const text = cell.child('v')?.text;
  switch (cell.attributes.t) {
    case 's':
      return texts[Number(text)] ?? null;
    case 'inlineStr':
      return textOf(cell.child('is'));
    case 'str':
      return text === undefined ? null : plainText(text);
    case 'b':
      return text === undefined ? null : text === '1';
    case 'e':
      return text === undefined ? null : { error: text };
    case 'd':
      return text === undefined ? null : serialOf(text);
    default:
      return text === undefined || text === '' ? null : Number(text);
  }
}

/** A date written out, as the number of days that Excel counts. */
const serialOf = (text: string): number => Date.parse(text.includes('T') ? `${text}Z` : text) / 86_400_000 + 25_569;
