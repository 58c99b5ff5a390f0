import { areaAt } from './areaAt';
import type { SheetPlan } from './plan';
import { styleOf, type CellBorder, type CellStyle } from './styles';

/** How the cells of a plan look, and how wide and high they are. */
export function applyLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const range of plan.merged ?? []) sheet.getRange(range).merge();
  for (const { range, style } of plan.styles) applyStyle(sheet.getRange(range).format, styleOf(style));
  for (const { range, format } of plan.formats) {
    const { rows, columns } = areaAt(range);
    sheet.getRange(range).numberFormat = Array.from({ length: rows }, () => new Array<string>(columns).fill(format));
  }
  plan.columnWidths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  for (const range of plan.hiddenColumns ?? []) sheet.getRange(range).columnHidden = true;
  for (const { rows, points } of plan.rowHeights ?? []) sheet.getRange(rows).format.rowHeight = points;
  sheet.showGridlines = plan.gridLines;
  if (plan.frozen !== undefined) sheet.freezePanes.freezeAt(plan.frozen);
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { color, fill, bold, italic, size, align, vertical, wrap, shrink, indent, borders = {} } = style;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (shrink !== undefined) format.shrinkToFit = shrink;
  if (indent !== undefined) format.indentLevel = indent;
  for (const [edge, border] of Object.entries(borders)) applyBorder(format.borders, edge as Edge, border);
}

type Edge = keyof NonNullable<CellStyle['borders']>;
const edges = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
} as const satisfies Record<Edge, `${Excel.BorderIndex}`>;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function applyBorder(borders: Excel.RangeBorderCollection, edge: Edge, { line, color }: CellBorder): void {
  const border = borders.getItem(edges[edge]);
  border.style = line === 'double' ? 'Double' : 'Continuous';
  if (line !== 'double') border.weight = weights[line];
  border.color = color;
}
