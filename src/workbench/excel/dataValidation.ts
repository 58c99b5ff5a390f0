import type { FileOperator } from '../../workbook/files/book';
import type { Validation } from '../grid/validations';
import { invalidArgument } from '../richapi/errors';
import { camelCase, pascalCase } from '../richapi/objects';
import type { RangeModel } from './model';

/** Office.js and files name the same kinds and comparisons in their own way. */
const TYPES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;
type Kind = keyof typeof TYPES;
interface RuleOfKind {
  formula1?: string | number;
  formula2?: string | number;
  operator?: string;
  source?: string;
  inCellDropDown?: boolean;
  formula?: string;
}
type Rule = Partial<Record<Kind, RuleOfKind | null>>;
interface Message {
  message?: string;
  title?: string;
}

const ANYTHING: Validation = { type: 'any', formula1: '', allowBlank: true };

/** Which values a range takes; what differs between its cells reads as null. */
export class DataValidation {
  readonly type = 'DataValidation';
  constructor(private readonly range: RangeModel) {}

  get Type(): string {
    const found = this.found();
    if (found === undefined) return 'Inconsistent';
    const kind = (Object.keys(TYPES) as Kind[]).find((name) => TYPES[name] === found?.type);
    return kind ? pascalCase(kind) : 'None';
  }
  get Rule(): Rule | null {
    const found = this.found();
    return found ? ruleOf(found) : found === null ? {} : null;
  }
  set Rule(rule: Rule) {
    const [kind, ...more] = (Object.keys(TYPES) as Kind[]).filter((name) => rule[name]);
    if (!kind || more.length > 0) throw invalidArgument();
    const { alert, error, prompt, allowBlank } = this.present();
    const kept = { allowBlank, ...(alert && { alert }), ...(error && { error }), ...(prompt && { prompt }) };
    this.put({ ...kept, ...validationOf(kind, rule[kind] as RuleOfKind) });
  }
  get IgnoreBlanks(): boolean | null {
    const found = this.found();
    return found === undefined ? null : (found?.allowBlank ?? true);
  }
  set IgnoreBlanks(allowBlank: boolean) {
    this.put({ ...this.present(), allowBlank });
  }
  get ErrorAlert(): unknown {
    const { alert = 'stop', error } = this.found() ?? ANYTHING;
    return { message: error?.message ?? '', title: error?.title ?? '', showAlert: true, style: pascalCase(alert) };
  }
  set ErrorAlert(given: Message & { showAlert?: boolean; style?: string }) {
    const alert = camelCase(given.style ?? 'Stop') as NonNullable<Validation['alert']>;
    this.put({ ...this.present(), alert, error: texts(given) });
  }
  get Prompt(): unknown {
    const prompt = this.found()?.prompt;
    return { message: prompt?.message ?? '', title: prompt?.title ?? '', showPrompt: prompt !== undefined };
  }
  set Prompt(given: Message & { showPrompt?: boolean }) {
    const present: { -readonly [K in keyof Validation]: Validation[K] } = { ...this.present() };
    delete present.prompt;
    this.put(given.showPrompt === false ? present : { ...present, prompt: texts(given) });
  }
  /** null: of some of the cells. */
  get Valid(): Promise<boolean | null> {
    const { sheet, area } = this.range;
    return this.grid.calculation.settled().then(async () => {
      const accepted = new Set(await this.grid.validations.accepts(sheet.Id, area));
      return accepted.size > 1 ? null : !accepted.has(false);
    });
  }
  Clear(): void {
    this.change(null);
  }

  private get grid() {
    return this.range.sheet.workbook.grid;
  }
  /** null: no rule; undefined: not one rule for all cells. */
  private found(): Validation | null | undefined {
    const { sheet, area } = this.range;
    const inGrid = this.grid.clip(sheet.facade, area);
    const rules = inGrid ? [...this.grid.validations.in(sheet.Id, inGrid)] : [];
    if (rules.length > 1) return undefined;
    return rules[0] === undefined ? null : this.grid.validations.get(sheet.Id, rules[0]);
  }
  private present(): Validation {
    return this.found() ?? ANYTHING;
  }
  private put(validation: Validation): void {
    this.change(validation);
  }
  private change(validation: Validation | null): void {
    const { sheet, area } = this.range;
    this.grid.protections.mustBeOff(sheet.Id);
    this.grid.grow(sheet.facade, { ...area, rows: Math.min(area.rows, sheet.facade.getMaxRows()) });
    const inGrid = this.grid.clip(sheet.facade, area);
    if (inGrid) this.grid.asHost(() => this.grid.validations.put(sheet.Id, inGrid, validation));
  }
}

const texts = ({ message = '', title }: Message) => ({ message, ...(title && { title }) });
const withoutEquals = (formula: string | number): string => String(formula).replace(/^=/, '');

function validationOf(kind: Kind, rule: RuleOfKind): Omit<Validation, 'allowBlank'> {
  if (kind === 'list') {
    const source = String(rule.source ?? '');
    if (source === '') throw invalidArgument();
    const formula1 = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { type: 'list', formula1, ...(rule.inCellDropDown === false && { hideArrow: true }) };
  }
  if (kind === 'custom') {
    if (!rule.formula) throw invalidArgument();
    return { type: 'custom', formula1: withoutEquals(rule.formula) };
  }
  const operator = camelCase(rule.operator ?? 'Between').replace(/To$/, '') as FileOperator;
  const needsTwo = /between/i.test(operator);
  if (rule.formula1 === undefined || (needsTwo && rule.formula2 === undefined)) throw invalidArgument();
  const formula2 = needsTwo ? { formula2: withoutEquals(rule.formula2 ?? '') } : {};
  return { type: TYPES[kind], operator, formula1: withoutEquals(rule.formula1), ...formula2 };
}

function ruleOf({ type, operator, formula1, formula2, hideArrow }: Validation): Rule {
  const kind = (Object.keys(TYPES) as Kind[]).find((name) => TYPES[name] === type);
  if (!kind) return {};
  if (kind === 'list') {
    const words = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
    return { list: { source: words ?? `=${formula1}`, inCellDropDown: !hideArrow } };
  }
  if (kind === 'custom') return { custom: { formula: `=${formula1}` } };
  const shown = (formula: string) => (/^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : `=${formula}`);
  const named = pascalCase(operator ?? 'between').replace(/Equal$/, 'EqualTo');
  return {
    [kind]: {
      formula1: shown(formula1),
      ...(formula2 !== undefined && { formula2: shown(formula2) }),
      operator: named,
    },
  };
}
