import type { XmlElement } from '../parseXml';

/** The colours of Office's own theme, in the order in which cells name them. */
const OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
/** In this order a theme is written; cells count light before dark. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The old palette, of which the first eight come twice. */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF
CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300
993300 993366 333399 333333`.split(/\s+/);

export type Theme = readonly string[];

export function themeColors(theme: XmlElement | undefined): Theme {
  const scheme = theme?.child('themeElements')?.child('clrScheme');
  if (!scheme) return OFFICE;
  return THEME_ORDER.map((name, index) => {
    const color = scheme.child(name)?.children[0];
    return color?.attributes.lastClr ?? color?.attributes.val ?? OFFICE[index] ?? '000000';
  });
}

/** As #RRGGBB; undefined where Excel chooses it. */
export function colorOf(color: XmlElement | undefined, theme: Theme): string | undefined {
  if (!color) return undefined;
  const { rgb } = color.attributes;
  const [index, themed] = [color.number('indexed'), color.number('theme')];
  const base =
    rgb?.slice(-6) ??
    (themed === undefined ? undefined : theme[themed]) ??
    (index === undefined ? undefined : PALETTE[index < 8 ? index : index - 8]);
  return base === undefined ? undefined : `#${tinted(base, color.number('tint') ?? 0).toUpperCase()}`;
}

/** Lighter above zero, darker below it, by lightness alone. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(...parts), Math.min(...parts)];
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const range = (value: number): number => 1 - Math.abs(2 * value - 1);
  // The distance of a part from the middle grows with the room that a lightness leaves.
  const scale = range(light) === 0 ? 0 : range(wanted) / range(light);
  const hex = (part: number): string =>
    Math.round(Math.min(1, Math.max(0, wanted + (part - light) * scale)) * 255)
      .toString(16)
      .padStart(2, '0');
  return parts.map(hex).join('');
}
