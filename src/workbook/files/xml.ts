export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What XML cannot hold at all, half of a character pair included. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

/** Between tags. */
export const escapeText = (text: string): string =>
  withoutForbidden(text).replace(/[&<>\r]/g, (sign) => ENTITIES[sign] as string);
/** Between the quotes of an attribute. */
const escapeAttribute = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] as string);

/** One element; an attribute without a value is left out, true and false are 1 and 0. */
export function element(name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    text += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeAttribute(String(value))}"`;
  }
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `${text}/>` : `${text}>${inner}</${name}>`;
}

/** Elements in one that counts them; nothing when there are none. */
export const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items);

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
