import { areaText, covers, overlap } from '../../workbook/area';
import type { FileOperator } from '../../workbook/files/book';
import type { FileStyle } from '../../workbook/files/fileStyle';
import { hexColor } from '../grid/color';
import type { Conditional, PlacedConditional } from '../grid/conditionals';
import { invalidArgument, itemNotFound, notImplemented } from '../richapi/errors';
import { camelCase, Collection, pascalCase } from '../richapi/objects';
import type { RangeModel } from './model';

const KINDS = ['Custom', 'CellValue'] as const;
type Kind = (typeof KINDS)[number];

/** The looks of a range that depend on a condition; the last one added counts most. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  readonly type = 'ConditionalFormatCollection';
  constructor(private readonly range: RangeModel) {
    super();
  }
  protected items(): ConditionalFormat[] {
    const { sheet, area } = this.range;
    return sheet.workbook.grid.conditionals
      .of(sheet.Id)
      .filter(({ areas }) => areas.some((one) => overlap(one, area)))
      .map(({ id }) => new ConditionalFormat(this.range, id));
  }
  Add(kind: string): ConditionalFormat {
    const known = KINDS.find((one) => one === kind);
    if (!known) throw notImplemented(`ConditionalFormatCollection.add ${kind}`);
    const { sheet, area } = this.range;
    const { grid } = sheet.workbook;
    grid.protections.mustBeOff(sheet.Id);
    grid.grow(sheet.facade, { ...area, rows: Math.min(area.rows, sheet.facade.getMaxRows()) });
    const never: Conditional =
      known === 'Custom'
        ? { formula: 'FALSE', style: {} }
        : { formula: '0', formula2: '-1', operator: 'between', style: {} };
    const inGrid = grid.clip(sheet.facade, area) ?? area;
    const id = grid.asHost(() => grid.conditionals.add(sheet.Id, [inGrid], never));
    return new ConditionalFormat(this.range, id);
  }
  ClearAll(): void {
    const { sheet, area } = this.range;
    const { grid } = sheet.workbook;
    grid.protections.mustBeOff(sheet.Id);
    for (const placed of grid.conditionals.of(sheet.Id)) {
      const left = placed.areas.filter((one) => !covers(area, one));
      if (left.some((one) => overlap(one, area)))
        throw notImplemented('ConditionalFormatCollection.clearAll in part of a format');
      if (left.length === placed.areas.length) continue;
      grid.asHost(() =>
        left.length > 0
          ? grid.conditionals.set(sheet.Id, { ...placed, areas: left })
          : grid.conditionals.delete(sheet.Id, placed.id),
      );
    }
  }
}

/** A handle: Univer's id of the rule is the identity. */
export class ConditionalFormat {
  readonly type = 'ConditionalFormat';
  constructor(
    private readonly range: RangeModel,
    readonly Id: string,
  ) {}
  get Type(): Kind {
    return this.conditional.operator ? 'CellValue' : 'Custom';
  }
  get Priority(): number {
    const { sheet } = this.range;
    return this.conditionals.of(sheet.Id).findIndex(({ id }) => id === this.Id);
  }
  get StopIfTrue(): boolean {
    return this.conditional.stop ?? false;
  }
  set StopIfTrue(stop: boolean) {
    this.change({ stop });
  }
  get Custom(): CustomConditionalFormat {
    if (this.Type !== 'Custom') throw invalidArgument();
    return new CustomConditionalFormat(this);
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === 'Custom' ? this.Custom : null;
  }
  get CellValue(): CellValueConditionalFormat {
    if (this.Type !== 'CellValue') throw invalidArgument();
    return new CellValueConditionalFormat(this);
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === 'CellValue' ? this.CellValue : null;
  }
  GetRange(): RangeModel {
    const [area] = this.placed.areas;
    if (!area) throw itemNotFound();
    return this.range.sheet.GetRange(areaText(area));
  }
  Delete(): void {
    const { sheet } = this.range;
    sheet.workbook.grid.protections.mustBeOff(sheet.Id);
    sheet.workbook.grid.asHost(() => this.conditionals.delete(sheet.Id, this.Id));
  }

  get conditional(): Conditional {
    return this.placed.conditional;
  }
  change(change: Partial<Conditional>): void {
    this.replace({ ...this.conditional, ...change });
  }
  replace(conditional: Conditional): void {
    const { sheet } = this.range;
    sheet.workbook.grid.protections.mustBeOff(sheet.Id);
    const { placed } = this;
    sheet.workbook.grid.asHost(() => this.conditionals.set(sheet.Id, { ...placed, conditional }));
  }
  private get conditionals() {
    return this.range.sheet.workbook.grid.conditionals;
  }
  private get placed(): PlacedConditional {
    const placed = this.conditionals.of(this.range.sheet.Id).find(({ id }) => id === this.Id);
    if (!placed) throw itemNotFound();
    return placed;
  }
}

class CustomConditionalFormat {
  readonly type = 'CustomConditionalFormat';
  constructor(private readonly owner: ConditionalFormat) {}
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalFormatRule {
  readonly type = 'ConditionalFormatRule';
  constructor(private readonly owner: ConditionalFormat) {}
  get Formula(): string {
    return `=${this.owner.conditional.formula}`;
  }
  set Formula(formula: string) {
    this.owner.change({ formula: formula.replace(/^=/, '') });
  }
}

interface CellValueRule {
  formula1: string | number;
  formula2?: string | number;
  operator: string;
}

class CellValueConditionalFormat {
  readonly type = 'CellValueConditionalFormat';
  constructor(private readonly owner: ConditionalFormat) {}
  get Rule(): CellValueRule {
    const { formula, formula2, operator = 'equal' } = this.owner.conditional;
    const named = pascalCase(operator).replace(/^(Equal|NotEqual)$/, '$1To');
    return { formula1: `=${formula}`, ...(formula2 !== undefined && { formula2: `=${formula2}` }), operator: named };
  }
  set Rule({ formula1, formula2, operator }: CellValueRule) {
    const plain = (formula: string | number) => String(formula).replace(/^=/, '');
    const compared = camelCase(operator).replace(/To$/, '') as FileOperator;
    this.owner.replace({
      style: this.owner.conditional.style,
      stop: this.owner.StopIfTrue,
      operator: compared,
      formula: plain(formula1),
      ...(formula2 !== undefined && { formula2: plain(formula2) }),
    });
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalRangeFormat {
  readonly type = 'ConditionalRangeFormat';
  constructor(private readonly owner: ConditionalFormat) {}
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}

abstract class ConditionalLook {
  constructor(private readonly owner: ConditionalFormat) {}
  protected get style(): FileStyle {
    return this.owner.conditional.style;
  }
  protected put(change: FileStyle): void {
    this.owner.change({ style: { ...this.style, ...change } });
  }
}

class ConditionalRangeFill extends ConditionalLook {
  readonly type = 'ConditionalRangeFill';
  get Color(): string {
    return this.style.fill ?? '';
  }
  set Color(color: string) {
    this.put({ fill: hexColor(color) });
  }
}

class ConditionalRangeFont extends ConditionalLook {
  readonly type = 'ConditionalRangeFont';
  get Color(): string {
    return this.style.color ?? '';
  }
  set Color(color: string) {
    this.put({ color: hexColor(color) });
  }
  get Bold(): boolean {
    return this.style.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.put({ bold });
  }
  get Italic(): boolean {
    return this.style.italic ?? false;
  }
  set Italic(italic: boolean) {
    this.put({ italic });
  }
  get Strikethrough(): boolean {
    return this.style.strike ?? false;
  }
  set Strikethrough(strike: boolean) {
    this.put({ strike });
  }
}
