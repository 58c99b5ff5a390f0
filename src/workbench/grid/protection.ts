import { CustomCommandExecutionError, ICommandService, type Injector } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Area } from '../../workbook/area';
import { accessDenied } from '../richapi/errors';
import { editedArea, type Edits } from './events';

/** What a protected sheet still lets people do, under the names of Office.js. */
export const PERMISSIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type Permission = (typeof PERMISSIONS)[number];
export interface Protection {
  readonly allowed: ReadonlySet<Permission>;
  readonly selection: 'Normal' | 'Unlocked' | 'None';
  readonly password?: string;
}
type IsLocked = (sheetId: string, area: Area) => boolean;

const STRUCTURE: Readonly<Record<string, Permission>> = {
  [InsertRowMutation.id]: 'allowInsertRows',
  [RemoveRowMutation.id]: 'allowDeleteRows',
  [InsertColMutation.id]: 'allowInsertColumns',
  [RemoveColMutation.id]: 'allowDeleteColumns',
  [SetWorksheetColWidthMutation.id]: 'allowFormatColumns',
  [SetWorksheetRowHeightMutation.id]: 'allowFormatRows',
};

/** The protected sheets of a workbook: add-ins are refused with an error, somebody at the keyboard with a message. */
export class Protections {
  private readonly sheets = new Map<string, Protection>();
  constructor(private readonly isLocked: IsLocked) {}

  of(sheetId: string): Protection | undefined {
    return this.sheets.get(sheetId);
  }
  set(sheetId: string, protection: Protection | null): void {
    if (protection) this.sheets.set(sheetId, protection);
    else this.sheets.delete(sheetId);
  }

  /** Whether the content of these cells may change. */
  isEditable(sheetId: string, area: Area): boolean {
    return !this.sheets.has(sheetId) || !this.isLocked(sheetId, area);
  }
  allows(sheetId: string, permission: Permission): boolean {
    return this.sheets.get(sheetId)?.allowed.has(permission) ?? true;
  }
  /** For add-ins, as Excel answers them. */
  mustBeEditable(sheetId: string, area: Area): void {
    if (!this.isEditable(sheetId, area)) throw accessDenied();
  }
  mustAllow(sheetId: string, permission: Permission): void {
    if (!this.allows(sheetId, permission)) throw accessDenied();
  }
  mustBeOff(sheetId: string): void {
    if (this.sheets.has(sheetId)) throw accessDenied();
  }

  /** Stops what somebody at the keyboard may not do, whatever the way in which it is tried. */
  guard(injector: Injector, isHostWriting: () => boolean, refused: (sheetId: string) => void): void {
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
      if (this.sheets.size === 0 || isHostWriting()) return;
      if (options?.fromFormula || options?.applyFormulaCalculationResult) return;
      const sheetId = this.refusedSheet(id, (params ?? {}) as Change);
      if (sheetId === null) return;
      refused(sheetId);
      throw new CustomCommandExecutionError('protected sheet');
    });
  }

  private refusedSheet(id: string, { subUnitId = '', cellValue = {}, from, to }: Change): string | null {
    const needed = STRUCTURE[id];
    if (needed) return this.allows(subUnitId, needed) ? null : subUnitId;
    if (id === MoveRangeMutation.id) {
      const parts = [from, to].filter((part) => part && !this.canChange(part.subUnitId, part.value ?? {}));
      return parts[0]?.subUnitId ?? null;
    }
    if (id !== SetRangeValuesMutation.id || this.canChange(subUnitId, cellValue)) return null;
    return subUnitId;
  }
  private canChange(sheetId: string, cells: Edits): boolean {
    if (!this.sheets.has(sheetId)) return true;
    const content = editedArea(cells);
    return content ? this.isEditable(sheetId, content) : this.allows(sheetId, 'allowFormatCells');
  }
}
interface Change {
  subUnitId?: string;
  cellValue?: Edits;
  from?: { subUnitId: string; value?: Edits };
  to?: { subUnitId: string; value?: Edits };
}
