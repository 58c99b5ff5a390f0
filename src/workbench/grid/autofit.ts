import type { IStyleData, Nullable } from '@univerjs/core';
import { cellStyle } from './cellStyle';

/** The width of an average character of 11 points; there is no screen to measure on in a test. */
const CHARACTER_PIXELS = 7;
const MARGIN_PIXELS = 12;
const BOLD = 1.08;

/** The width in pixels that shows every text in one line; null when there is none. Wrapped cells do not count. */
export function autofitWidth(texts: readonly string[], styles: readonly Nullable<IStyleData>[]): number | null {
  const widths = texts.map((text, i) => {
    const style = styles[i];
    if (text === '' || cellStyle.wrapText.read(style)) return 0;
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    const size = Number(cellStyle.fontSize.read(style)) / 11;
    const weight = cellStyle.bold.read(style) ? BOLD : 1;
    const indent = Number(cellStyle.indentLevel.read(style));
    return (longest * size * weight + indent) * CHARACTER_PIXELS + MARGIN_PIXELS;
  });
  const widest = Math.max(0, ...widths);
  return widest === 0 ? null : widest;
}
