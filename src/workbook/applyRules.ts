import type { SheetPlan } from './plan';
import type { PlannedConditional, PlannedLimits, PlannedRule, PlannedValidation } from './plannedRule';

/** What may be typed on a sheet, and the looks that depend on what stands there. */
export function applyRules(sheet: Excel.Worksheet, { validations = [], conditionals = [] }: SheetPlan): void {
  for (const validation of validations) validate(sheet.getRange(validation.range).dataValidation, validation);
  for (const conditional of conditionals) watch(sheet.getRange(conditional.range), conditional);
}

function validate(validation: Excel.DataValidation, { rule, prompt, alert }: PlannedValidation): void {
  validation.rule = ruleOf(rule);
  validation.ignoreBlanks = true;
  if (prompt) validation.prompt = { ...prompt, showPrompt: true };
  if (alert) {
    const { title, message, style } = alert;
    validation.errorAlert = { title, message, showAlert: true, style: alertStyles[style] };
  }
}
const alertStyles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function ruleOf(rule: PlannedRule): Excel.DataValidationRule {
  if ('list' in rule) return { list: { inCellDropDown: true, source: rule.list.join(',') } };
  if ('source' in rule) return { list: { inCellDropDown: true, source: rule.source } };
  if ('decimal' in rule) return { decimal: limits(rule.decimal) };
  if ('whole' in rule) return { wholeNumber: limits(rule.whole) };
  // Excel takes a day as its number as well; a text it would read in the notation of the machine.
  if ('date' in rule) return { date: limits(rule.date) as unknown as Excel.DateTimeDataValidation };
  return { custom: { formula: rule.custom } };
}

/** Every number when there are no limits: only words are refused. */
function limits({ min, max }: PlannedLimits): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: 'Between' };
  if (max !== undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? -MOST, operator: 'GreaterThanOrEqualTo' };
}
/** More than any amount. */
const MOST = 1e15;

function watch(range: Excel.Range, { formula, style }: PlannedConditional): void {
  const { rule, format } = range.conditionalFormats.add('Custom').custom;
  rule.formula = formula;
  const { color, fill, bold, italic } = style;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (fill !== undefined) format.fill.color = fill;
}
