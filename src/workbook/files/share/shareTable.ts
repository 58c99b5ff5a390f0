import { areaText, parseArea } from '../../area';
import { callsOwn } from '../ownCalls';
import { unescapeXml, xmlTags, attributesOf } from '../xmlTags';
import { escapeText } from '../xml';
import { Edits } from './edits';
import { nativeFormula, type Natives } from './nativeCalls';

/**
 * A table's XML without formulas of ours: a column whose cells became native formulas hands that formula to new rows, another
 * one hands out none.
 */
export function shareTable(xml: string, sheet: string, natives: Natives, nativeCells: ReadonlySet<string>): string {
  const edits = new Edits();
  const [table] = xmlTags(xml);
  const area = parseArea((table && attributesOf(xml.slice(table.start, table.end)).ref) ?? '');
  let [column, start, textStart] = [-1, 0, 0];
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'tableColumn' && tag.kind !== 'close') column++;
    if (!/^(?:calculatedColumnFormula|totalsRowFormula)$/.test(tag.name)) continue;
    if (tag.kind === 'open') [start, textStart] = [tag.start, tag.end];
    if (tag.kind !== 'close') continue;
    const text = unescapeXml(xml.slice(textStart, tag.start));
    if (!callsOwn(text)) continue;
    const at = { row: (area?.row ?? 0) + 1, column: (area?.column ?? 0) + column };
    const isNative = nativeCells.has(areaText({ ...at, rows: 1, columns: 1 }));
    const native = isNative ? nativeFormula(text, { sheet, ...at }, natives) : undefined;
    if (native === undefined) edits.put(start, tag.end, '');
    else edits.put(textStart, tag.start, escapeText(native));
  }
  return edits.apply(xml);
}
