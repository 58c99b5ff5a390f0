import { PERMISSIONS, type Permission } from '../grid/protection';
import { accessDenied, invalidArgument, invalidOperation } from '../richapi/errors';
import type { SheetModel } from './model';

type Options = Partial<Record<Permission, boolean>> & { selectionMode?: string };
const SELECTIONS = ['Normal', 'Unlocked', 'None'] as const;

/** Whether a sheet is protected, and what it still allows then. */
export class WorksheetProtection {
  readonly type = 'WorksheetProtection';
  constructor(private readonly sheet: SheetModel) {}

  get Protected(): boolean {
    return this.protection !== undefined;
  }
  /** null: nothing is protected. */
  get Options(): Options | null {
    const { protection } = this;
    if (!protection) return null;
    const allowed = PERMISSIONS.map((permission) => [permission, protection.allowed.has(permission)] as const);
    return { ...Object.fromEntries(allowed), selectionMode: protection.selection };
  }

  Protect(options?: Options | null, password?: string | null): void {
    if (this.Protected) throw invalidOperation();
    const selection = SELECTIONS.find((mode) => mode === (options?.selectionMode ?? 'Normal'));
    if (!selection) throw invalidArgument();
    const allowed = new Set(PERMISSIONS.filter((permission) => options?.[permission]));
    this.protections.set(this.sheet.Id, { allowed, selection, ...(password && { password }) });
  }
  Unprotect(password?: string | null): void {
    if (this.protection?.password !== undefined && this.protection.password !== password) throw accessDenied();
    this.protections.set(this.sheet.Id, null);
  }

  private get protections() {
    return this.sheet.workbook.grid.protections;
  }
  private get protection() {
    return this.protections.of(this.sheet.Id);
  }
}
