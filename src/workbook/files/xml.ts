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

/** Most texts hold no sign that XML needs to be told of; looking for one is far quicker than replacing each. */
const SPECIAL = /[^ !#-%'-;=?-\uD7FF\uE000-\uFFFD]/;
const escaped = (text: string, signs: RegExp): string =>
  SPECIAL.test(text) ? text.replace(FORBIDDEN, '\uFFFD').replace(signs, (sign) => ENTITIES[sign] as string) : text;

/** Between tags. */
export const escapeText = (text: string): string => escaped(text, /[&<>\r]/g);
/** Between the quotes of an attribute. */
const escapeAttribute = (text: string): string => escaped(text, /[&<>"\n\r\t]/g);

/** One element; an attribute without a value is left out, true and false are 1 and 0. */
export function element(name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string {
  let text = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    text += ` ${key}="${typeof value === 'string' ? escapeAttribute(value) : Number(value)}"`;
  }
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `${text}/>` : `${text}>${inner}</${name}>`;
}

/** Elements in one that counts them; nothing when there are none. */
export const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items);

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
