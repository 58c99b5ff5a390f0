/** A tag in the text of an XML part, with its place there. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without a prefix. */
  readonly name: string;
  readonly start: number;
  /** After the tag. */
  readonly end: number;
}

/** The tags from a place on, in order; comments, declarations and CDATA are passed over. */
export function* xmlTags(xml: string, from = 0): Generator<XmlTag> {
  for (let start = xml.indexOf('<', from); start !== -1;) {
    const passed = afterOther(xml, start);
    const end = passed ?? tagEnd(xml, start);
    if (passed === undefined) yield tagAt(xml, start, end);
    start = xml.indexOf('<', end);
  }
}

function tagAt(xml: string, start: number, end: number): XmlTag {
  const isClose = xml[start + 1] === '/';
  const nameStart = start + (isClose ? 2 : 1);
  let nameEnd = nameStart;
  while (nameEnd < end && !/[\s/>]/.test(xml[nameEnd] as string)) nameEnd++;
  const full = xml.slice(nameStart, nameEnd);
  const kind = isClose ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
  return { kind, name: full.slice(full.indexOf(':') + 1), start, end };
}

/** After the `>` that closes the tag; one between quotes does not. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") {
      const close = xml.indexOf(sign, at + 1);
      if (close === -1) break;
      at = close;
    }
  }
  throw new SyntaxError('The XML ends within a tag.');
}

const OTHERS: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];
function afterOther(xml: string, start: number): number | undefined {
  const other = OTHERS.find(([open]) => xml.startsWith(open, start));
  if (!other) return undefined;
  const close = xml.indexOf(other[1], start);
  if (close === -1) throw new SyntaxError('The XML ends within a comment.');
  return close + other[1].length;
}

/** The attributes of a tag, by their names as written. */
export function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of tag.matchAll(/(?<=\s)([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name as string] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that XML stands for. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, digits?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? all;
        const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
        return code <= 0x10_ffff ? String.fromCodePoint(code) : '\uFFFD';
      })
    : text;
