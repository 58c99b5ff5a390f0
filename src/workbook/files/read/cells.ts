import { parseArea } from '../../area';
import type { FileCell, FileRow, FileValue } from '../book';
import type { FileStyle } from '../fileStyle';
import { plainFormula } from '../plainFormula';
import { SharedFormulas } from '../sharedFormulas';
import type { XmlElement } from '../parseXml';
import { storedValue } from './storedValue';
import { textOf } from './texts';

export interface CellSources {
  readonly texts: readonly string[];
  readonly styles: readonly (FileStyle | undefined)[];
}

/** The rows of a sheet, with the formulas that were written once for several cells in each of them. */
export function readRows(data: XmlElement | undefined, sources: CellSources): FileRow[] {
  const shared = new SharedFormulas();
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
  shared: SharedFormulas,
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

function formulaOf(f: XmlElement | undefined, row: number, column: number, shared: SharedFormulas): string | undefined {
  const text = f && shared.textAt(f.text, f.attributes, { row, column });
  return text ? plainFormula(text) : undefined;
}

const valueOf = (cell: XmlElement, texts: readonly string[]): FileValue =>
  cell.attributes.t === 'inlineStr'
    ? textOf(cell.child('is'))
    : storedValue(cell.attributes.t, cell.child('v')?.text, texts);
