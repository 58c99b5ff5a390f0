/** The look of a cell in Univer's terms, under the names of Office.js. */
import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { invalidArgument } from '../richapi/errors';
import { hexColor } from './color';
import { locked, shrinkToFit } from './unlocked';

type Style = Nullable<IStyleData>;

/** One property of a look: the field of Univer's style that holds it, and how it is read and written there. */
export interface StyleProperty {
  key: keyof IStyleData;
  read(style: Style): unknown;
  write(value: unknown): unknown;
}

const flag = (key: 'bl' | 'it'): StyleProperty => ({
  key,
  read: (style) => style?.[key] === BooleanNumber.TRUE,
  write: (value) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE),
});
const line = (key: 'ul' | 'st', names: { drawn: unknown; none: unknown }): StyleProperty => ({
  key,
  read: (style) => (style?.[key]?.s === BooleanNumber.TRUE ? names.drawn : names.none),
  write: (value) => ({ s: value === names.none ? BooleanNumber.FALSE : BooleanNumber.TRUE }),
});
const color = (key: 'bg' | 'cl', none: string): StyleProperty => ({
  key,
  read: (style) => (style?.[key]?.rgb ? hexColor(style[key].rgb) : none),
  write: (value) => ({ rgb: hexColor(String(value)) }),
});
const choice = (key: 'ht' | 'vt', names: Record<string, number>, fallback: string): StyleProperty => ({
  key,
  read: (style) => Object.keys(names).find((name) => names[name] === style?.[key]) ?? fallback,
  write: (value) => {
    const chosen = names[String(value)];
    if (chosen === undefined) throw invalidArgument();
    return chosen;
  },
});

/** Univer indents by padding; this much for each of Excel's steps. */
const INDENT_PIXELS = 9;
const NO_INDENT = 2;

/** The properties that the host knows. */
export const cellStyle = {
  fillColor: color('bg', '#FFFFFF'),
  fontColor: color('cl', '#000000'),
  bold: flag('bl'),
  italic: flag('it'),
  underline: line('ul', { drawn: 'Single', none: 'None' }),
  strikethrough: line('st', { drawn: true, none: false }),
  fontName: { key: 'ff', read: (style) => style?.ff ?? 'Arial', write: String },
  fontSize: { key: 'fs', read: (style) => style?.fs ?? 11, write: Number },
  horizontalAlignment: choice(
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
  verticalAlignment: choice(
    'vt',
    { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM },
    'Bottom',
  ),
  wrapText: {
    key: 'tb',
    read: (style) => style?.tb === WrapStrategy.WRAP,
    write: (value) => (value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
  },
  indentLevel: {
    key: 'pd',
    read: (style) => Math.round(((style?.pd?.l ?? NO_INDENT) - NO_INDENT) / INDENT_PIXELS),
    write: (value) => ({ l: NO_INDENT + Number(value) * INDENT_PIXELS }),
  },
  locked,
  shrinkToFit,
} satisfies Record<string, StyleProperty>;
