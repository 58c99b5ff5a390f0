import type { XmlElement } from '../parseXml';

/** The text of a cell, its pieces with looks of their own together; what says how Japanese is read is no part of it. */
export function textOf(item: XmlElement | undefined): string {
  if (!item) return '';
  const pieces = item.children.flatMap((child) => {
    if (child.name === 't') return [child.text];
    return child.name === 'r' ? child.all('t').map(({ text }) => text) : [];
  });
  return plainText(pieces.join(''));
}

/** _x000D_ stands for the sign with that number, _x005F_ for an underscore before such a code. */
export const plainText = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
