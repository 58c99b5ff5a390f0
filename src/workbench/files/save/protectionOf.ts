import { ALLOWED, type FileProtection } from '../../../workbook/files/book';
import type { Protection } from '../../grid/protection';
import { pascalCase } from '../../richapi/objects';

/** The protection of a sheet as a file has it; a password is not written. */
export function protectionOf(protection: Protection | undefined): FileProtection | undefined {
  if (!protection) return undefined;
  const { allowed, selection } = protection;
  const allow = ALLOWED.filter((action) => allowed.has(`allow${pascalCase(action)}` as 'allowSort'));
  if (selection === 'Normal') return { allow };
  return { allow, select: selection === 'None' ? 'none' : 'unlocked' };
}
