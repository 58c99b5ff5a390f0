import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { FileBorder, FileEdge, FileStyle } from '../../workbook/files/fileStyle';
import { cellStyle } from '../grid/cellStyle';
import { hexColor } from '../grid/color';

const ALIGNS: readonly (readonly [FileStyle['align'] & string, HorizontalAlign])[] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICALS: readonly (readonly [FileStyle['vertical'] & string, VerticalAlign])[] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
];
const EDGES: readonly (readonly [FileEdge, 'l' | 'r' | 't' | 'b'])[] = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
];
/** "mediumDashed" for MEDIUM_DASHED: Univer has the lines of the file under names of its own. */
const LINES = Object.entries(BorderStyleTypes).flatMap(([key, type]): [string, BorderStyleTypes][] =>
  typeof type === 'number'
    ? [[key.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), type]]
    : [],
);

/** A look of the grid as a file has it; undefined when it is the usual one. */
export function fileStyleOf(style: Nullable<IStyleData>): FileStyle | undefined {
  if (!style) return undefined;
  const indent = cellStyle.indentLevel.read(style);
  const borders = fileBorders(style.bd);
  const said = Object.entries({
    font: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl === BooleanNumber.TRUE || undefined,
    italic: style.it === BooleanNumber.TRUE || undefined,
    underline: style.ul?.s === BooleanNumber.TRUE || undefined,
    strike: style.st?.s === BooleanNumber.TRUE || undefined,
    color: style.cl?.rgb ? hexColor(style.cl.rgb) : undefined,
    fill: style.bg?.rgb ? hexColor(style.bg.rgb) : undefined,
    align: ALIGNS.find(([, align]) => align === style.ht)?.[0],
    vertical: VERTICALS.find(([, vertical]) => vertical === style.vt)?.[0],
    wrap: style.tb === WrapStrategy.WRAP || undefined,
    shrink: cellStyle.shrinkToFit.read(style) || undefined,
    indent: typeof indent === 'number' && indent > 0 ? indent : undefined,
    borders,
    unlocked: cellStyle.locked.read(style) ? undefined : true,
    format: style.n?.pattern && style.n.pattern !== 'General' ? style.n.pattern : undefined,
  } satisfies { [K in keyof FileStyle]: FileStyle[K] | undefined }).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : (Object.fromEntries(said) as FileStyle);
}

function fileBorders(borders: Nullable<IBorderData>): FileStyle['borders'] {
  const edges: Partial<Record<FileEdge, FileBorder>> = {};
  for (const [edge, key] of EDGES) {
    const border = borders?.[key];
    const [line] = LINES.find(([, type]) => type === border?.s) ?? [];
    if (!border || line === undefined || line === 'none') continue;
    edges[edge] = border.cl.rgb ? { line, color: hexColor(border.cl.rgb) } : { line };
  }
  return Object.keys(edges).length === 0 ? undefined : edges;
}

/** The look of a file as the grid has it. */
export function gridStyleOf(style: FileStyle): IStyleData {
  const align = ALIGNS.find(([name]) => name === style.align)?.[1];
  const vertical = VERTICALS.find(([name]) => name === style.vertical)?.[1];
  return {
    ...(style.font === undefined ? {} : { ff: style.font }),
    ...(style.size === undefined ? {} : { fs: style.size }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(align === undefined ? {} : { ht: align }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.shrink ? { [cellStyle.shrinkToFit.key]: cellStyle.shrinkToFit.write(true) } : {}),
    ...(style.indent === undefined
      ? {}
      : { pd: cellStyle.indentLevel.write(style.indent) as NonNullable<IStyleData['pd']> }),
    ...(style.unlocked ? { [cellStyle.locked.key]: cellStyle.locked.write(false) } : {}),
    ...(style.borders ? { bd: gridBorders(style.borders) } : {}),
    ...(style.format === undefined ? {} : { n: { pattern: style.format } }),
  };
}

function gridBorders(borders: NonNullable<FileStyle['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const [edge, key] of EDGES) {
    const border = borders[edge];
    if (!border) continue;
    const type = LINES.find(([name]) => name === border.line)?.[1] ?? BorderStyleTypes.THIN;
    data[key] = { s: type, cl: { rgb: border.color ?? '#000000' } };
  }
  return data;
}
