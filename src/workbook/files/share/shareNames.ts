import { isProblem } from '../../../calc/evaluate';
import { literal } from '../../formulaText';
import { callsOwn, isOwnName } from '../ownCalls';
import { attributesOf, unescapeXml, xmlTags, type XmlTag } from '../xmlTags';
import { escapeText } from '../xml';
import { Edits } from './edits';
import { nativeFormula, outcomeOf, type Natives } from './nativeCalls';

/** The workbook's XML in which no name uses a function of ours; those that Excel made for our functions are gone. */
export function shareNames(xml: string, sheets: readonly string[], natives: Natives): string {
  const edits = new Edits();
  let open: XmlTag | undefined;
  for (const tag of xmlTags(xml)) {
    if (tag.name !== 'definedName') continue;
    if (tag.kind === 'open') open = tag;
    if (tag.kind !== 'close' || !open) continue;
    const { name = '', localSheetId } = attributesOf(xml.slice(open.start, open.end));
    const text = unescapeXml(xml.slice(open.end, tag.start));
    if (isOwnName(name)) edits.put(open.start, tag.end, '');
    else if (callsOwn(text)) {
      const at = { sheet: sheets[Number(localSheetId ?? 0)] ?? '', row: 0, column: 0 };
      edits.put(open.end, tag.start, escapeText(nativeFormula(text, at, natives) ?? constantOf(text, at, natives)));
    }
  }
  return edits.apply(xml);
}

/** A name keeps no outcome; it is computed once more where that can be done. */
function constantOf(...call: Parameters<typeof outcomeOf>): string {
  const [cell] = outcomeOf(...call)?.[0] ?? [];
  return cell === undefined || isProblem(cell) ? '#N/A' : literal(cell);
}
