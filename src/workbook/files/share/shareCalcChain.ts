import { attributesOf, xmlTags } from '../xmlTags';
import { element } from '../xml';

/**
 * The order in which Excel computed its cells, without those that became values; undefined when none is left. An entry without
 * a sheet is of the sheet before it.
 */
export function shareCalcChain(
  xml: string,
  isValue: (sheetId: string, address: string) => boolean,
): string | undefined {
  const kept: string[] = [];
  let [sheet, first, last] = ['1', -1, 0];
  for (const tag of xmlTags(xml)) {
    if (tag.name !== 'c' || tag.kind === 'close') continue;
    if (first < 0) first = tag.start;
    last = tag.end;
    const attributes = attributesOf(xml.slice(tag.start, tag.end));
    sheet = attributes.i ?? sheet;
    if (!isValue(sheet, attributes.r ?? '')) kept.push(element('c', { ...attributes, i: sheet }));
  }
  return kept.length === 0 ? undefined : xml.slice(0, first) + kept.join('') + xml.slice(last);
}
