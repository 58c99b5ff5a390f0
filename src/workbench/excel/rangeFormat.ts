/** range.format: a table of the properties we know, each with how it reads and writes. A mixed range reads null, as in Excel. */
import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { invalidArgument, notImplemented } from '../richapi/errors';
import { Bag } from '../richapi/objects';
import type { Range } from './range';

type Style = Nullable<IStyleData>;
interface Property {
  key: keyof IStyleData;
  read: (style: Style) => unknown;
  write: (value: unknown) => unknown;
}
const flag = (key: 'bl' | 'it'): Property => ({
  key,
  read: (s) => s?.[key] === BooleanNumber.TRUE,
  write: (v) => (v ? BooleanNumber.TRUE : BooleanNumber.FALSE),
});
const color = (key: 'bg' | 'cl', none: string): Property => ({
  key,
  read: (s) => (s?.[key]?.rgb ? hex(s[key].rgb) : none),
  write: (v) => ({ rgb: hex(String(v)) }),
});
function choice<T extends number>(key: keyof IStyleData, names: Record<string, T>, fallback: string): Property {
  return {
    key,
    read: (s) => Object.keys(names).find((name) => names[name] === s?.[key]) ?? fallback,
    write: (v) => {
      const value = names[String(v)];
      if (value === undefined) throw invalidArgument();
      return value;
    },
  };
}
const PROPERTIES: Record<string, Property> = {
  'Fill.Color': color('bg', '#FFFFFF'),
  'Font.Color': color('cl', '#000000'),
  'Font.Bold': flag('bl'),
  'Font.Italic': flag('it'),
  'Font.Underline': {
    key: 'ul',
    read: (s) => (s?.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
    write: (v) => ({ s: v === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE }),
  },
  'Font.Name': { key: 'ff', read: (s) => s?.ff ?? 'Calibri', write: String },
  'Font.Size': { key: 'fs', read: (s) => s?.fs ?? 11, write: Number },
  HorizontalAlignment: choice(
    'ht',
    {
      General: HorizontalAlign.UNSPECIFIED,
      Left: HorizontalAlign.LEFT,
      Center: HorizontalAlign.CENTER,
      Right: HorizontalAlign.RIGHT,
      Justify: HorizontalAlign.JUSTIFIED,
    },
    'General',
  ),
  VerticalAlignment: choice(
    'vt',
    { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM },
    'Bottom',
  ),
  WrapText: {
    key: 'tb',
    read: (s) => s?.tb === WrapStrategy.WRAP,
    write: (v) => (v ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
  },
};
/** Excel measures in points, the grid in pixels. */
const POINT = 4 / 3;
const SAMPLE = 10_000; // enough to decide "mixed" without walking a whole column

export function rangeFormat(range: Range): Bag {
  const { workbook } = range.sheet;
  const { grid } = workbook;
  const read = (path: string): unknown => {
    const { row, column } = range.area;
    if (path === 'ColumnWidth') return range.sheet.facade.getColumnWidth(column) / POINT;
    if (path === 'RowHeight') return range.sheet.facade.getRowHeight(row) / POINT;
    const property = PROPERTIES[path];
    if (!property) throw notImplemented(`RangeFormat.${path}`);
    const area = range.clipped();
    const styles = grid.styles(range.sheet.facade, {
      ...area,
      rows: Math.min(area.rows, Math.max(1, Math.floor(SAMPLE / area.columns))),
    });
    const found = new Set(styles.flat().map((style) => property.read(style)));
    return found.size === 1 ? [...found][0] : null;
  };
  const write = (path: string, value: unknown): void => {
    if (path === 'ColumnWidth')
      return grid.columnWidth(range.sheet.facade, range.clipped(), Math.round(Number(value) * POINT));
    if (path === 'RowHeight')
      return grid.rowHeight(range.sheet.facade, range.clipped(), Math.round(Number(value) * POINT));
    const property = PROPERTIES[path];
    if (!property) throw notImplemented(`RangeFormat.${path}`);
    grid.style(range.sheet.facade, range.clipped(), property.key, property.write(value));
  };
  return new Bag('RangeFormat', read, write, {
    'Fill.Clear': () => grid.style(range.sheet.facade, range.clipped(), 'bg', null),
    AutofitColumns: () => autofit(range),
    AutofitRows: () => undefined, // rows of Univer fit themselves
  });
}
/** Headless there is nothing to measure with; the browser's facade has it. */
function autofit(range: Range): void {
  const sheet = range.sheet.facade as { autoResizeColumns?: (start: number, count: number) => unknown };
  const { column, columns } = range.clipped();
  if (sheet.autoResizeColumns)
    range.sheet.workbook.grid.asHost(() => range.sheet.facade && sheet.autoResizeColumns?.(column, columns));
}
const NAMED: Record<string, string> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  orange: '#FFA500',
};
function hex(text: string): string {
  const value = NAMED[text.toLowerCase()] ?? text;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(value);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((n) => Number(n).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  return (value.startsWith('#') ? value : `#${value}`).toUpperCase();
}
