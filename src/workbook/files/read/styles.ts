import { EDGES, type FileBorder, type FileEdge, type FileStyle } from '../fileStyle';
import { USUAL_FONT } from '../styleTable';
import type { XmlElement } from '../parseXml';
import { colorOf, type Theme } from './colors';

/** The formats that a file names by number only. Those of dates follow the machine; here they are as a Dutch one has them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'd-m-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The looks of a file: those that cells have by number, and those that conditions lay over them. */
export interface ReadStyles {
  readonly cells: readonly (FileStyle | undefined)[];
  readonly conditional: readonly FileStyle[];
}

export function readStyles(root: XmlElement | undefined, theme: Theme): ReadStyles {
  if (!root) return { cells: [], conditional: [] };
  const formats = new Map(
    root.list('numFmts', 'numFmt').map((format) => [format.number('numFmtId'), format.attributes.formatCode ?? '']),
  );
  const formatOf = (id = 0): string | undefined => formats.get(id) ?? BUILT_IN[id];
  const fonts = root.list('fonts', 'font').map((font) => fontOf(font, theme));
  const fills = root.list('fills', 'fill').map((fill) => fillOf(fill, theme, 'fgColor'));
  const borders = root.list('borders', 'border').map((border) => bordersOf(border, theme));
  const cells = root.list('cellXfs', 'xf').map((xf) => {
    const { name: usualFont, size: usualSize } = { ...USUAL_FONT };
    const { font, size, ...face } = fonts[xf.number('fontId') ?? 0] ?? {};
    const alignment = xf.child('alignment');
    return styleOf({
      ...face,
      font: font === usualFont ? undefined : font,
      size: size === usualSize ? undefined : size,
      fill: fills[xf.number('fillId') ?? 0],
      borders: borders[xf.number('borderId') ?? 0],
      format: formatOf(xf.number('numFmtId')),
      ...alignmentOf(alignment),
      unlocked: xf.child('protection')?.flag('locked') === false || undefined,
    });
  });
  const conditional = root.list('dxfs', 'dxf').map(
    (dxf) =>
      styleOf({
        ...fontOf(dxf.child('font'), theme),
        fill: fillOf(dxf.child('fill'), theme, 'bgColor') ?? fillOf(dxf.child('fill'), theme, 'fgColor'),
        borders: bordersOf(dxf.child('border'), theme),
        format: dxf.child('numFmt')?.attributes.formatCode,
      }) ?? {},
  );
  return { cells, conditional };
}

type Loose = { [K in keyof FileStyle]: FileStyle[K] | undefined };

/** Only what is said; undefined when that is nothing. */
function styleOf(parts: Loose): FileStyle | undefined {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : (Object.fromEntries(said) as FileStyle);
}

/** An element without a value says yes: <b/>. */
const isOn = (element: XmlElement | undefined): true | undefined =>
  (element && element.flag('val') !== false && element.attributes.val !== 'none') || undefined;

const fontOf = (font: XmlElement | undefined, theme: Theme): Loose => ({
  font: font?.child('name')?.attributes.val,
  size: font?.child('sz')?.number('val'),
  bold: isOn(font?.child('b')),
  italic: isOn(font?.child('i')),
  strike: isOn(font?.child('strike')),
  underline: isOn(font?.child('u')),
  color: font?.child('color')?.number('theme') === 1 ? undefined : colorOf(font?.child('color'), theme),
});

function fillOf(fill: XmlElement | undefined, theme: Theme, of: 'fgColor' | 'bgColor'): string | undefined {
  const pattern = fill?.child('patternFill');
  const isNone = pattern?.attributes.patternType === 'none' || pattern?.attributes.patternType === 'gray125';
  return isNone ? undefined : colorOf(pattern?.child(of), theme);
}

function bordersOf(border: XmlElement | undefined, theme: Theme): FileStyle['borders'] {
  const edges: Partial<Record<FileEdge, FileBorder>> = {};
  for (const edge of EDGES) {
    const side = border?.child(edge);
    const line = side?.attributes.style;
    if (line === undefined || line === 'none') continue;
    const color = colorOf(side?.child('color'), theme);
    edges[edge] = color === undefined ? { line } : { line, color };
  }
  return Object.keys(edges).length === 0 ? undefined : edges;
}

function alignmentOf(alignment: XmlElement | undefined): Loose {
  const { horizontal, vertical } = alignment?.attributes ?? {};
  return {
    align: horizontal === 'general' ? undefined : (horizontal as FileStyle['align']),
    vertical: vertical as FileStyle['vertical'],
    wrap: alignment?.flag('wrapText') || undefined,
    shrink: alignment?.flag('shrinkToFit') || undefined,
    indent: alignment?.number('indent') || undefined,
  };
}
