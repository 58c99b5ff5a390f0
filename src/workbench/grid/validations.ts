/** Which values cells take, in Univer's terms; outside this file as a file of Excel names them. */
import type { DataValidationOperator } from '@univerjs/core';
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationStatus,
  DataValidationType,
  ICommandService,
  type IDataValidationRule,
  type Injector,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
  UpdateSheetDataValidationRangeCommand,
} from '@univerjs/sheets-data-validation';
import type { Area } from '../../workbook/area';
import { areaText } from '../../workbook/area';
import type { FileOperator, FileValidation } from '../../workbook/files/book';
import { areaOf, rangeOf, type GridRange } from './gridRange';

/** A rule without its place. `any` takes everything, and says its prompt. */
export type Validation = Omit<FileValidation, 'range' | 'type'> & { type: FileValidation['type'] | 'any' };

/**
 * Univer reads typed dates and times in English only, so they are checked by their number; what they are is kept in a field
 * that it leaves alone.
 */
const AS_NUMBER: readonly string[] = ['date', 'time'];
const ALERTS = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

type Rule = Omit<IDataValidationRule, 'ranges'> & { ranges: GridRange[] };

/** The rules of one workbook. */
export class Validations {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  all(sheetId: string): FileValidation[] {
    return this.rules(sheetId).flatMap((rule) => {
      const { type, ...validation } = validationOf(rule);
      const range = rule.ranges.map((one) => areaText(areaOf(one))).join(' ');
      return type === 'any' ? [] : [{ ...validation, type, range }];
    });
  }
  /** The rule of each cell that has one. */
  in(sheetId: string, area: Area): Set<string | undefined> {
    const found = new Set<string | undefined>();
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        found.add(this.model.getRuleIdByLocation(this.unitId, sheetId, row, column));
    return found;
  }
  get(sheetId: string, ruleId: string): Validation | null {
    const rule = this.model.getRuleById(this.unitId, sheetId, ruleId);
    return rule ? validationOf(rule as Rule) : null;
  }
  put(sheetId: string, area: Area, validation: Validation | null): void {
    const place = { unitId: this.unitId, subUnitId: sheetId };
    const ranges = [rangeOf(area)];
    if (!validation) this.run(ClearRangeDataValidationCommand.id, { ...place, ranges });
    else this.run(AddSheetDataValidationCommand.id, { ...place, rule: ruleOf(validation, ranges) });
  }
  /** Rows that come below `area`, as a table's do: rules that reach its last row go on in them. */
  extendDown(sheetId: string, area: Area, rows: number): void {
    const last = area.row + area.rows - 1;
    for (const rule of this.rules(sheetId)) {
      const ranges = rule.ranges.map((range) => grownRange(range, area, last, rows));
      if (ranges.every((range, i) => range === rule.ranges[i])) continue;
      this.run(UpdateSheetDataValidationRangeCommand.id, {
        unitId: this.unitId,
        subUnitId: sheetId,
        ruleId: rule.uid,
        ranges,
      });
    }
  }
  /** Of each cell whether its rule takes what it holds. */
  async accepts(sheetId: string, area: Area): Promise<boolean[]> {
    const service = this.injector.get(SheetsDataValidationValidatorService);
    const statuses = await service.validatorRanges(this.unitId, sheetId, [rangeOf(area)]);
    return statuses.flat().map((status) => status !== DataValidationStatus.INVALID);
  }

  private get model() {
    return this.injector.get(SheetDataValidationModel);
  }
  private rules(sheetId: string): Rule[] {
    return this.model.getRules(this.unitId, sheetId) as Rule[];
  }
  private run(command: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(command, params);
  }
}

/** The same range when it does not end at the last row of the area. */
export function grownRange<R extends GridRange>(range: R, area: Area, last: number, rows: number): R {
  const isBeside = range.endColumn < area.column || range.startColumn >= area.column + area.columns;
  return isBeside || range.endRow !== last ? range : { ...range, endRow: range.endRow + rows };
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const WORDS = /^"(.*)"$/s;

function ruleOf({ type, operator, alert = 'stop', ...validation }: Validation, ranges: GridRange[]): Rule {
  const { formula1, formula2, allowBlank, hideArrow, error, prompt } = validation;
  const asNumber = AS_NUMBER.includes(type);
  const words = WORDS.exec(formula1)?.[1]?.replaceAll('""', '"');
  const stored = (formula: string) => (type !== 'custom' && NUMBER.test(formula) ? formula : `=${formula}`);
  return {
    uid: `dv-${Math.random().toString(36).slice(2, 12)}`,
    type: asNumber ? DataValidationType.DECIMAL : (type as DataValidationType),
    bizInfo: { as: type } as object,
    ranges,
    allowBlank,
    ...(operator && { operator: operator as DataValidationOperator }),
    formula1: type === 'list' && words !== undefined ? words : formula1 === '' ? '' : stored(formula1),
    ...(formula2 !== undefined && { formula2: stored(formula2) }),
    showDropDown: !hideArrow,
    renderMode: DataValidationRenderMode.ARROW,
    errorStyle: ALERTS[alert],
    showErrorMessage: error !== undefined,
    error: error?.message ?? '',
    errorTitle: error?.title ?? '',
    showInputMessage: prompt !== undefined,
    prompt: prompt?.message ?? '',
    promptTitle: prompt?.title ?? '',
  };
}

function validationOf(rule: Rule): Validation {
  const type = ((rule.bizInfo as { as?: string } | undefined)?.as ?? rule.type) as Validation['type'];
  const plain = (formula: string) =>
    formula.startsWith('=') ? formula.slice(1) : type === 'list' ? `"${formula.replaceAll('"', '""')}"` : formula;
  const alert = (Object.keys(ALERTS) as (keyof typeof ALERTS)[]).find((name) => ALERTS[name] === rule.errorStyle);
  return {
    type,
    formula1: plain(rule.formula1 ?? ''),
    ...(rule.formula2 && { formula2: plain(rule.formula2) }),
    ...(rule.operator && { operator: rule.operator as FileOperator }),
    allowBlank: rule.allowBlank ?? true,
    ...(rule.showDropDown === false && { hideArrow: true }),
    alert: alert ?? 'stop',
    ...(rule.showErrorMessage && { error: message(rule.errorTitle, rule.error) }),
    ...(rule.showInputMessage && { prompt: message(rule.promptTitle, rule.prompt) }),
  };
}
const message = (title?: string, text = '') => ({ message: text, ...(title && { title }) });
