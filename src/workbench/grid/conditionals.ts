/** Looks that depend on a condition, in Univer's terms; outside this file as a file of Excel names them. */
import { BooleanNumber, ICommandService, type Injector, type IStyleBase } from '@univerjs/core';
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { areaText, type Area } from '../../workbook/area';
import type { FileConditional } from '../../workbook/files/book';
import type { FileStyle } from '../../workbook/files/fileStyle';
import { areaOf, rangeOf, type GridRange } from './gridRange';
import { grownRange } from './validations';

/** A condition and its look, without the place. */
export type Conditional = Omit<FileConditional, 'range'>;
export interface PlacedConditional {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly conditional: Conditional;
}

/** The conditional looks of one workbook; the first one counts most. */
export class Conditionals {
  /** What Univer holds as a formula, as it was given. */
  private readonly given = new Map<string, Conditional>();
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  of(sheetId: string): PlacedConditional[] {
    return (this.model.getSubunitRules(this.unitId, sheetId) ?? []).flatMap(({ cfId, ranges }) => {
      const conditional = this.given.get(cfId);
      return conditional ? [{ id: cfId, areas: ranges.map(areaOf), conditional }] : [];
    });
  }
  /** As a file holds them. */
  all(sheetId: string): FileConditional[] {
    return this.of(sheetId).map(({ areas, conditional }) => ({ ...conditional, range: areas.map(areaText).join(' ') }));
  }
  add(sheetId: string, areas: readonly Area[], conditional: Conditional): string {
    const cfId = this.model.createCfId(this.unitId, sheetId);
    this.given.set(cfId, conditional);
    this.run(AddCfCommand.id, sheetId, { rule: rule(cfId, areas.map(rangeOf), conditional) });
    return cfId;
  }
  set(sheetId: string, { id, areas, conditional }: PlacedConditional): void {
    this.given.set(id, conditional);
    this.run(SetCfCommand.id, sheetId, { cfId: id, rule: rule(id, areas.map(rangeOf), conditional) });
  }
  delete(sheetId: string, id: string): void {
    this.run(DeleteCfCommand.id, sheetId, { cfId: id });
  }
  /** Rows that come below `area`, as a table's do: looks that reach its last row go on in them. */
  extendDown(sheetId: string, area: Area, rows: number): void {
    const last = area.row + area.rows - 1;
    for (const { cfId, ranges, ...others } of this.model.getSubunitRules(this.unitId, sheetId) ?? []) {
      const grown = ranges.map((range) => grownRange(range as GridRange, area, last, rows));
      if (grown.every((range, i) => range === ranges[i])) continue;
      this.run(SetCfCommand.id, sheetId, { cfId, rule: { ...others, cfId, ranges: grown } });
    }
  }

  /** The fill that the conditions give a cell at this moment; null when none does. */
  fillAt(sheetId: string, row: number, column: number): string | null {
    const look = this.injector.get(ConditionalFormattingService).composeStyle(this.unitId, sheetId, row, column);
    return look?.style?.bg?.rgb ?? null;
  }

  private get model() {
    return this.injector.get(ConditionalFormattingRuleModel);
  }
  private run(command: string, sheetId: string, params: object): void {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(command, { unitId: this.unitId, subUnitId: sheetId, ...params });
  }
}

function rule(cfId: string, ranges: GridRange[], conditional: Conditional): IConditionFormattingRule {
  const stopIfTrue = conditional.stop ?? false;
  return { cfId, ranges, stopIfTrue, rule: config(conditional, ranges) };
}

/** Always a formula: Univer compares with figures only, not with what another cell holds. */
function config({ formula, formula2, operator, style }: Conditional, ranges: GridRange[]): IFormulaHighlightCell {
  const condition = operator ? comparison(operator, formula, formula2, ranges) : formula;
  const look = { type: CFRuleType.highlightCell as const, style: univerStyle(style) };
  return { ...look, subType: CFSubRuleType.formula, value: `=${condition}` };
}

const SIGNS = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
} as const;

/** As the first cell reads it. */
function comparison(
  operator: NonNullable<Conditional['operator']>,
  formula: string,
  formula2 = '',
  [first]: GridRange[],
): string {
  const cell = areaText({ row: first?.startRow ?? 0, column: first?.startColumn ?? 0, rows: 1, columns: 1 });
  if (operator === 'between') return `AND(${cell}>=(${formula}),${cell}<=(${formula2}))`;
  if (operator === 'notBetween') return `OR(${cell}<(${formula}),${cell}>(${formula2}))`;
  return `${cell}${SIGNS[operator]}(${formula})`;
}

const flag = (value: boolean | undefined) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
function univerStyle({ fill, color, bold, italic, underline, strike }: FileStyle): IStyleBase {
  return {
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(underline !== undefined && { ul: { s: flag(underline) } }),
    ...(strike !== undefined && { st: { s: flag(strike) } }),
  };
}
