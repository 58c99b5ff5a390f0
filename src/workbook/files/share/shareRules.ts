import { callsOwn } from '../ownCalls';
import { attributesOf, unescapeXml, xmlTags, type XmlTag } from '../xmlTags';
import { escapeText } from '../xml';
import { Edits } from './edits';
import { parseArea } from '../../area';
import { nativeFormula, type Natives } from './nativeCalls';

/** Elements that hold a formula outside the cells: of conditions, of validations, and of both in the newer form. */
const HOLDERS = new Set(['formula', 'formula1', 'formula2', 'f']);
const RULES = new Set(['cfRule', 'dataValidation']);

/**
 * A sheet's XML in which no rule uses a function of ours. A rule without a native form asks nothing any more: a condition is
 * never met, a validation always.
 */
export function shareRules(
  xml: string,
  sheet: string,
  natives: Natives,
): { xml: string; native: number; waarde: number } {
  const edits = new Edits();
  let [native, waarde] = [0, 0];
  let [rule, first]: [string, string] = ['', 'A1'];
  let open: XmlTag | undefined;
  const from = xml.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\/>/);
  for (const tag of xmlTags(xml, Math.max(0, from))) {
    if (tag.kind === 'open') {
      open = tag;
      const { sqref } = attributesOf(xml.slice(tag.start, tag.end));
      if (sqref !== undefined) first = sqref.split(/[\s:]/)[0] ?? 'A1';
      if (RULES.has(tag.name)) rule = tag.name;
    }
    if (tag.kind !== 'close' || !HOLDERS.has(tag.name) || open?.name !== tag.name) continue;
    const text = unescapeXml(xml.slice(open.end, tag.start));
    if (!callsOwn(text)) continue;
    const at = parseArea(first);
    const equivalent = nativeFormula(text, { sheet, row: at?.row ?? 0, column: at?.column ?? 0 }, natives);
    if (equivalent === undefined) waarde++;
    else native++;
    edits.put(open.end, tag.start, escapeText(equivalent ?? (rule === 'cfRule' ? 'FALSE' : 'TRUE')));
  }
  return { xml: edits.apply(xml), native, waarde };
}
