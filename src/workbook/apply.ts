import { areaText, parseArea } from './area';
import type { PlannedBlock, PlannedCell, SheetPlan } from './plan';
import { styleOf, type CellStyle } from './styles';
import { textInput } from './textInput';

/**
 * Makes a new sheet of a plan. Everything is only asked for here: it happens at the next sync. The name must be free;
 * nothing outside the new sheet is touched.
 */
export function applyPlan({ workbook }: Excel.RequestContext, plan: SheetPlan, name: string): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  for (const block of plan.blocks) sheet.getRange(rangeOf(block)).formulas = block.rows.map((row) => row.map(input));
  for (const { range, style } of plan.styles) applyStyle(sheet.getRange(range).format, styleOf(style));
  for (const { range, format } of plan.formats) {
    const { rows, columns } = areaAt(range);
    sheet.getRange(range).numberFormat = Array.from({ length: rows }, () => new Array<string>(columns).fill(format));
  }
  plan.columnWidths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  sheet.showGridlines = plan.gridLines;
  if (plan.frozen !== undefined) sheet.freezePanes.freezeAt(plan.frozen);
  for (const { name: cells, range } of plan.names) workbook.names.add(cells, sheet.getRange(range));
  return sheet;
}

/** As `formulas` takes it. */
function input(cell: PlannedCell): string | number | boolean | null {
  if (typeof cell === 'string') return textInput(cell);
  return cell !== null && typeof cell === 'object' ? cell.formula : cell;
}

function rangeOf({ at, rows }: PlannedBlock): string {
  return areaText({ ...areaAt(at), rows: rows.length, columns: rows[0]?.length ?? 0 });
}

function areaAt(address: string) {
  const area = parseArea(address);
  if (!area) throw new RangeError(`"${address}" is no address.`);
  return area;
}

function applyStyle(format: Excel.RangeFormat, { color, fill, bold, size, align, indent }: CellStyle): void {
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (size !== undefined) format.font.size = size;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (indent !== undefined) format.indentLevel = indent;
}
