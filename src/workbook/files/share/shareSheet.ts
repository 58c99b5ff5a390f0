import { parseArea } from '../../area';
import { givesArray } from '../givesArray';
import { callsOwn } from '../ownCalls';
import { SharedFormulas } from '../sharedFormulas';
import { escapeText } from '../xml';
import { Edits } from './edits';
import { nativeFormula, type Natives } from './nativeCalls';
import { sheetCells, type StoredCell, type StoredFormula } from './sheetCells';

export interface SharedSheet {
  readonly xml: string;
  readonly native: number;
  readonly waarde: number;
  /** The cells that have no formula any more. */
  readonly values: ReadonlySet<string>;
  /** The cells whose formula is a native one now. */
  readonly natives: ReadonlySet<string>;
}

/** A sheet's XML in which no cell holds a formula of ours; every other sign of it stays. */
export function shareSheet(xml: string, sheet: string, natives: Natives): SharedSheet {
  const edits = new Edits();
  const [values, nativeCells] = [new Set<string>(), new Set<string>()];
  const shared = new SharedFormulas();
  for (const cell of sheetCells(xml)) {
    const { formula } = cell;
    const area = parseArea(cell.address);
    if (!formula || !area) continue;
    const at = { sheet, row: area.row, column: area.column };
    const text = shared.textAt(formula.text, formula.attributes, area);
    if (text === undefined || !callsOwn(text)) continue;
    const native = isOneCell(formula) ? nativeFormula(text, at, natives) : undefined;
    if (native === undefined) {
      values.add(cell.address);
      edits.put(cell.start, cell.end, valueXml(xml, cell));
    } else {
      nativeCells.add(cell.address);
      edits.put(formula.start, formula.end, formulaXml(native, formula, cell.address, prefixOf(xml, formula.start)));
    }
  }
  const { size: waarde } = values;
  return { xml: edits.apply(xml), native: nativeCells.size, waarde, values, natives: nativeCells };
}

/** A block that spills has no native form that is known to fill the same cells. */
function isOneCell({ attributes: { t, ref = '' } }: StoredFormula): boolean {
  const area = t === 'array' ? parseArea(ref) : undefined;
  return !area || (area.rows === 1 && area.columns === 1);
}

/** "x:" in a file whose elements all have a prefix. */
const prefixOf = (xml: string, start: number): string => /^<(\w+:)?/.exec(xml.slice(start, start + 20))?.[1] ?? '';

function formulaXml(native: string, { attributes }: StoredFormula, address: string, prefix: string): string {
  const text = escapeText(native);
  if (attributes.t === 'array') return `<${prefix}f t="array" ref="${address}">${text}</${prefix}f>`;
  return givesArray(native)
    ? `<${prefix}f t="array" ref="${address}">${text}</${prefix}f>`
    : `<${prefix}f>${text}</${prefix}f>`;
}

/** The cell with what it shows; that it spilled is said no more. */
function valueXml(xml: string, { start, openEnd, end, formula, type, value }: StoredCell): string {
  const prefix = prefixOf(xml, start);
  const open = xml.slice(start, openEnd).replace(/\s(?:cm|vm)="[^"]*"/g, '');
  if (type === 'str') {
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(value ?? '')}</${prefix}t></${prefix}is>`;
    return `${open.replace(/\st="str"/, ' t="inlineStr"')}${text}</${prefix}c>`;
  }
  return open + xml.slice(openEnd, formula?.start ?? openEnd) + xml.slice(formula?.end ?? openEnd, end);
}
