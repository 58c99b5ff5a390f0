import type { FWorkbook } from '@univerjs/sheets/facade';
import { parseArea } from '../../workbook/area';
import { fullReferenceText } from '../../workbook/reference';
import { cellFrom, type Scalar } from '../grid/cellContent';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import { Collection, sameText } from '../richapi/objects';
import { formatArea } from './address';
import type { NameModel, WorkbookModel } from './model';
import { Range } from './range';

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends Collection<NamedItem> {
  readonly type = 'NamedItemCollection';
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly sheetId: string | null,
  ) {
    super();
  }
  protected items(): NamedItem[] {
    return this.workbook.grid.workbook
      .getDefinedNames()
      .filter((name) => isInScope(name, this.sheetId))
      .map((name) => new NamedItem(this.workbook, name.getName(), this.sheetId));
  }
  Add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    const isName = /^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) && parseArea(name) === undefined;
    if (!isName || this.find(name)) throw invalidArgument();
    const { grid } = this.workbook;
    const builder = grid.workbook.newDefinedNameBuilder().setName(freeName(grid.workbook));
    if (typeof reference !== 'string') {
      const { sheet, area } = reference;
      builder.setRef(fullReferenceText({ sheet: sheet.Name, address: formatArea(area, '$') }));
    } else if (reference.startsWith('=')) builder.setFormula(withoutEquals(reference));
    else builder.setRef(reference);
    if (comment) builder.setComment(comment);
    const sheet = this.sheetId === null ? null : grid.sheet(this.sheetId);
    if (sheet) builder.setScopeToWorksheet(sheet);
    else builder.setScopeToWorkbook();
    grid.asHost(() => grid.workbook.insertDefinedNameBuilder({ ...builder.build(), name }));
    return new NamedItem(this.workbook, name, this.sheetId);
  }
}
/** Univer's builder takes no name twice, whatever the sheets: it is given another, which the name then replaces. */
function freeName(workbook: FWorkbook): string {
  const taken = new Set(workbook.getDefinedNames().map((name) => name.getName()));
  let number = taken.size;
  while (taken.has(`_new${number}`)) number++;
  return `_new${number}`;
}

/** A handle: the name itself is the identity. */
export class NamedItem implements NameModel {
  readonly type = 'NamedItem';
  constructor(
    private readonly workbook: WorkbookModel,
    readonly Name: string,
    private readonly sheetId: string | null,
  ) {}
  private get facade() {
    const names = this.workbook.grid.workbook.getDefinedNames();
    const item = names.find((name) => sameText(name.getName(), this.Name) && isInScope(name, this.sheetId));
    if (!item) throw itemNotFound();
    return item;
  }
  get _Id(): string {
    return this.Name;
  }
  get Scope(): string {
    return this.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get Formula(): string {
    const text = this.facade.getFormulaOrRefString();
    return text.startsWith('=') ? text : `=${text}`;
  }
  set Formula(formula: string) {
    this.workbook.grid.asHost(() => this.facade.setFormula(withoutEquals(formula)));
  }
  /** A constant is computed, a range gives its address; any other formula stays the text that it is. */
  get Value(): Scalar {
    const text = withoutEquals(this.Formula);
    const { v: constant } = cellFrom(text);
    if (typeof constant === 'number') return /^(true|false)$/i.test(text) ? constant === 1 : constant;
    return text.replace(/^"(.*)"$/, '$1');
  }
  get Comment(): string {
    return this.facade.getComment() ?? '';
  }
  set Comment(comment: string) {
    this.workbook.grid.asHost(() => this.facade.setComment(comment));
  }
  get Visible(): boolean {
    return true;
  }
  get Type(): string {
    if (this.GetRangeOrNullObject()) return 'Range';
    const types = { number: 'Double', boolean: 'Boolean', string: 'String' } as const;
    return types[typeof this.Value as keyof typeof types];
  }
  GetRangeOrNullObject(): Range | null {
    const reference = withoutEquals(this.Formula);
    if (!reference.includes('!')) return null; // a constant or a formula
    try {
      return Range.at(this.workbook.rangeAt(reference));
    } catch {
      return null;
    }
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  /** Univer writes #REF! into the formulas that use it; Excel leaves the name there and shows #NAME?. */
  Delete(): void {
    this.workbook.grid.asHost(() => this.facade.delete());
  }
}
type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];
const isInScope = (name: FDefinedName, sheetId: string | null): boolean =>
  sheetId === null ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId;

/** Univer's setFormula puts the '=' in front itself. */
const withoutEquals = (formula: string): string => formula.replace(/^=/, '');
