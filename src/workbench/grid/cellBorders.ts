/** Lines around cells in Univer's terms, under the names of Office.js. */
import { BorderStyleTypes, type IBorderStyleData, type IStyleData, type Nullable } from '@univerjs/core';
import { invalidArgument } from '../richapi/errors';
import type { Area } from '../../workbook/area';
import { hexColor } from './color';

export interface Line {
  style: string;
  weight: string;
  color: string;
}
/** What a side without a line reads as. */
export const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** What Univer calls each pair of Excel's style and weight. */
const LINES: readonly (readonly [style: string, weight: string, univer: BorderStyleTypes])[] = [
  ['None', 'Thin', BorderStyleTypes.NONE],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

type Edge = 't' | 'b' | 'l' | 'r';
interface Side {
  /** The edge of a cell that the line is. */
  edge: Edge;
  /** The cells of a range that have the line there; null when the range is too small. */
  cells(area: Area): Area | null;
}
const atLeast = (count: number, area: Area): Area | null => (count > 0 ? area : null);

/** The sides that Office.js knows, diagonals left out. */
export const SIDES: Record<string, Side> = {
  EdgeTop: { edge: 't', cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { edge: 'b', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { edge: 'l', cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { edge: 'r', cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  InsideHorizontal: { edge: 'b', cells: (area) => atLeast(area.rows - 1, { ...area, rows: area.rows - 1 }) },
  InsideVertical: { edge: 'r', cells: (area) => atLeast(area.columns - 1, { ...area, columns: area.columns - 1 }) },
};

/** The line that a style has on one edge. */
export function lineOf(style: Nullable<IStyleData>, edge: Edge): Line {
  const border = style?.bd?.[edge];
  const known = LINES.find(([, , univer]) => univer === border?.s);
  if (!border || !known) return NO_LINE;
  return { style: known[0], weight: known[1], color: hexColor(border.cl.rgb ?? NO_LINE.color) };
}

/** What Univer's style holds for a line; a style without this weight gets its own. */
export function borderOf({ style, weight, color }: Line): IBorderStyleData {
  const candidates = LINES.filter(([name]) => name === style);
  const chosen = candidates.find(([, name]) => name === weight) ?? candidates[0];
  if (!chosen) throw invalidArgument();
  return { s: chosen[2], cl: { rgb: hexColor(color) } };
}
