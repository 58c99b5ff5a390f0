import { attributesOf, unescapeXml, xmlTags } from './xmlTags';

/** An element of an XML part. Names are without their prefix, attributes with it. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Of the element itself, without what its children hold. */
  text = '';
  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  /** The first child of that name. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }
  /** The children of that name. */
  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }
  /** The children called `item` of the first child called `list`. */
  list(list: string, item: string): XmlElement[] {
    return this.child(list)?.all(item) ?? [];
  }
  /** True for "1" and "true", false for every other word; undefined when it is not said. */
  flag(name: string): boolean | undefined {
    const value = this.attributes[name];
    return value === undefined ? undefined : value === '1' || value === 'true';
  }
  number(name: string): number | undefined {
    const value = this.attributes[name];
    return value === undefined ? undefined : Number(value);
  }
  /** Everything of that name below, at any depth. */
  *below(name: string): Generator<XmlElement> {
    for (const child of this.children) {
      if (child.name === name) yield child;
      yield* child.below(name);
    }
  }
}

/** The root of an XML part. */
export function parseXml(xml: string): XmlElement {
  const outside = new XmlElement('', {});
  const path = [outside];
  let textStart = 0;
  for (const { kind, name, start, end } of xmlTags(xml)) {
    const parent = path.at(-1) as XmlElement;
    if (start > textStart) parent.text += textBetween(xml, textStart, start);
    textStart = end;
    if (kind === 'close') {
      if (path.length === 1 || parent.name !== name) throw new SyntaxError(`</${name}> closes nothing.`);
      path.pop();
      continue;
    }
    const element = new XmlElement(name, attributesOf(xml.slice(start, end)));
    parent.children.push(element);
    if (kind === 'open') path.push(element);
  }
  const [root] = outside.children;
  if (!root || path.length > 1) throw new SyntaxError('The XML is not whole.');
  return root;
}

const textBetween = (xml: string, start: number, end: number): string => {
  const text = xml.slice(start, end);
  if (!text.includes('<')) return unescapeXml(text);
  return text
    .split(/(<!\[CDATA\[.*?\]\]>)/s)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : unescapeXml(piece.replace(/<.*?>/gs, ''))))
    .join('');
};
