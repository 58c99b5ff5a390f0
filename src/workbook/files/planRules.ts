import type { PlannedConditional, PlannedRule, PlannedValidation } from '../plannedRule';
import type { FileConditional, FileValidation } from './book';

/** Without the `=`, as a file has it in rules. */
const bare = (formula: string): string => formula.replace(/^=/, '');

export const planConditional = ({ range, formula, style }: PlannedConditional): FileConditional => ({
  range,
  formula: bare(formula),
  style,
});

export function planValidation({ range, rule, prompt, alert }: PlannedValidation): FileValidation {
  return {
    range,
    allowBlank: true,
    alert: alert?.style ?? 'stop',
    ...(alert ? { error: { title: alert.title, message: alert.message } } : {}),
    ...(prompt ? { prompt } : {}),
    ...ruleOf(rule),
  };
}

function ruleOf(rule: PlannedRule): Pick<FileValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  if ('list' in rule) return { type: 'list', formula1: `"${rule.list.join(',').replaceAll('"', '""')}"` };
  if ('source' in rule) return { type: 'list', formula1: bare(rule.source) };
  if ('custom' in rule) return { type: 'custom', formula1: bare(rule.custom) };
  const [[type, { min, max }]] = Object.entries(rule) as [
    ['decimal' | 'whole' | 'date', { min?: number; max?: number }],
  ];
  if (max === undefined) return { type, operator: 'greaterThanOrEqual', formula1: String(min ?? LOWEST[type]) };
  if (min === undefined) return { type, operator: 'lessThanOrEqual', formula1: String(max) };
  return { type, operator: 'between', formula1: String(min), formula2: String(max) };
}

/** Any number at all, or any day. */
const LOWEST = { decimal: -1e300, whole: -1e15, date: 0 } as const;
