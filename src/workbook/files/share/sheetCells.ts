import { attributesOf, unescapeXml, xmlTags, type XmlTag } from '../xmlTags';

/** A cell of a sheet's XML, with its place in the text. */
export interface StoredCell {
  readonly address: string;
  /** How its value is to be read: "s", "b", "e", "str", "inlineStr", or a number. */
  readonly type: string | undefined;
  /** The number of its look. */
  readonly look: string | undefined;
  readonly value: string | undefined;
  /** The whole element, and its opening tag alone. */
  readonly start: number;
  readonly end: number;
  readonly openEnd: number;
  readonly formula?: StoredFormula;
}
export interface StoredFormula {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** The cells of a sheet, in order. */
export function* sheetCells(xml: string): Generator<StoredCell> {
  const tags = xmlTags(xml, Math.max(0, xml.search(/<(?:\w+:)?sheetData[\s/>]/)));
  for (const tag of tags) {
    if (tag.kind === 'close' && tag.name === 'sheetData') return;
    if (tag.name === 'c' && tag.kind !== 'close') yield cellAt(xml, tag, tags);
  }
}

/** Goes on where `open` was found, up to the end of the cell. */
function cellAt(xml: string, open: XmlTag, tags: Generator<XmlTag>): StoredCell {
  const attributes = attributesOf(xml.slice(open.start, open.end));
  const cell = {
    address: attributes.r ?? '',
    type: attributes.t,
    look: attributes.s,
    start: open.start,
    openEnd: open.end,
  };
  if (open.kind === 'empty') return { ...cell, value: undefined, end: open.end };
  let value: string | undefined;
  let formula: StoredFormula | undefined;
  let inner = open;
  for (let next = tags.next(); !next.done; next = tags.next()) {
    const tag = next.value;
    if (tag.kind === 'close' && tag.name === 'c') {
      return { ...cell, value, end: tag.end, ...(formula ? { formula } : {}) };
    }
    if (tag.kind !== 'close') inner = tag;
    if (tag.kind === 'open') continue;
    const text = tag.kind === 'empty' ? '' : unescapeXml(xml.slice(inner.end, tag.start));
    if (tag.name === 'f') {
      formula = { text, attributes: attributesOf(xml.slice(inner.start, inner.end)), start: inner.start, end: tag.end };
    } else if (tag.name === 'v' || tag.name === 't') value = (value ?? '') + text;
  }
  throw new SyntaxError('The XML ends within a cell.');
}
