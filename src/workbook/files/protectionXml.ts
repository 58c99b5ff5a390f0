import { ALLOWED, type FileProtection } from './book';
import { element, type Attributes } from './xml';

/** In the file an action is named to forbid or to allow it, by how Excel has it at first. */
export function protectionXml(protection: FileProtection | undefined): string {
  if (!protection) return '';
  const attributes: Record<string, Attributes[string]> = { sheet: true, objects: true, scenarios: true };
  for (const action of ALLOWED) if (protection.allow.includes(action)) attributes[action] = false;
  if (protection.select) attributes.selectLockedCells = true;
  if (protection.select === 'none') attributes.selectUnlockedCells = true;
  return element('sheetProtection', attributes);
}
