import type { MenuConfig } from '@univerjs/ui';

/**
 * Menu items of Univer with no use at a workbench: it has no users to protect from, no forms to make rules for cells in, and
 * no room for what few ever need.
 */
const HIDDEN = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.menu.data-validation',
  'sheet.menu.manage-conditional-formatting',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-text-rotation',
  'base-ui.operation.toggle-shortcut-panel',
  'formula-ui.operation.insert-function.engineering',
  'formula-ui.operation.insert-function.database',
];

export const hiddenMenus: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
