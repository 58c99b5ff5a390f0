import { areaAt } from './areaAt';
import { applyDrawings } from './applyDrawings';
import { applyLooks } from './applyLooks';
import { applyPage } from './applyPage';
import { applyRules } from './applyRules';
import { areaText } from './area';
import type { PlannedBlock, PlannedCell, SheetPlan } from './plan';
import { plannedBlocks } from './plannedBlocks';
import { textInput } from './textInput';

/** A plan, and the name that its sheet gets. */
export interface NamedPlan {
  readonly plan: SheetPlan;
  readonly name: string;
}

/**
 * Makes a new sheet of a plan. Everything is only asked for here: it happens at the next sync. The name must be free;
 * nothing outside the new sheet is touched.
 */
export function applyPlan(context: Excel.RequestContext, plan: SheetPlan, name: string): Excel.Worksheet {
  return applyPlans(context, [{ plan, name }])[0] as Excel.Worksheet;
}

/** The same for sheets whose formulas look at each other: they are written when every table and name is there. */
export function applyPlans(
  { workbook }: Excel.RequestContext,
  plans: readonly NamedPlan[],
): readonly Excel.Worksheet[] {
  const sheets = plans.map(({ plan, name }) => {
    const sheet = workbook.worksheets.add(name);
    for (const block of plannedBlocks(plan)) writeBlock(sheet, block, constants);
    addTables(sheet, plan);
    for (const { name: cells, range, scope } of plan.names) {
      (scope === 'sheet' ? sheet.names : workbook.names).add(cells, sheet.getRange(range));
    }
    return { sheet, plan };
  });
  for (const { sheet, plan } of sheets) {
    applyLooks(sheet, plan);
    for (const block of plannedBlocks(plan)) writeBlock(sheet, block, formulas);
  }
  for (const { sheet, plan } of sheets) {
    applyRules(sheet, plan);
    applyDrawings(sheet, plan);
    if (plan.page) applyPage(sheet, plan.page);
    protect(sheet, plan);
    if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
    if (plan.visibility) sheet.visibility = plan.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  }
  return sheets.map(({ sheet }) => sheet);
}

/** Null leaves a cell alone; a block without anything of its kind is not written. */
function writeBlock(sheet: Excel.Worksheet, { at, rows }: PlannedBlock, content: (cell: PlannedCell) => Input): void {
  const inputs = rows.map((row) => row.map(content));
  if (inputs.every((row) => row.every((cell) => cell === null))) return;
  const range = areaText({ ...areaAt(at), rows: rows.length, columns: rows[0]?.length ?? 0 });
  sheet.getRange(range).formulas = inputs;
}

/** As `formulas` takes it. */
type Input = string | number | boolean | null;
const isFormula = (cell: PlannedCell): cell is { readonly formula: string } =>
  cell !== null && typeof cell === 'object';
const constants = (cell: PlannedCell): Input =>
  isFormula(cell) ? null : typeof cell === 'string' ? textInput(cell) : cell;
const formulas = (cell: PlannedCell): Input => (isFormula(cell) ? cell.formula : null);

function addTables(sheet: Excel.Worksheet, { tables = [] }: SheetPlan): void {
  for (const { name, range, style, banded, filter } of tables) {
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = style;
    table.showBandedRows = banded;
    table.showFilterButton = filter;
  }
}

/** Cells are unlocked also where the sheet is not protected yet: they must be when it is. */
function protect(sheet: Excel.Worksheet, { protection }: SheetPlan): void {
  if (!protection) return;
  for (const range of protection.unlocked) sheet.getRange(range).format.protection.locked = false;
  sheet.protection.protect(Object.fromEntries(protection.allow.map((option) => [option, true])));
}
