import { parseArea, type Area } from '../../../workbook/area';
import type { FileProtection, FileSheet } from '../../../workbook/files/book';
import { PERMISSIONS, type Permission, type Protection } from '../../grid/protection';
import type { Grid } from '../../grid/grid';
import { pascalCase } from '../../richapi/objects';

/** What may be typed on a sheet, the looks that depend on its cells, and last its protection. */
export function addRules({ validations, conditionals, protection }: FileSheet, sheetId: string, grid: Grid): void {
  for (const { range, ...validation } of validations) {
    for (const area of areasOf(range)) grid.asHost(() => grid.validations.put(sheetId, area, validation));
  }
  // The one that is added last goes before the others.
  for (const { range, ...conditional } of [...conditionals].reverse()) {
    grid.asHost(() => grid.conditionals.add(sheetId, areasOf(range), conditional));
  }
  if (protection) grid.protections.set(sheetId, gridProtection(protection));
}

const gridProtection = ({ allow, select }: FileProtection): Protection => ({
  allowed: new Set(
    allow.map((action) => `allow${pascalCase(action)}`).filter((name): name is Permission => isPermission(name)),
  ),
  selection: select === undefined ? 'Normal' : select === 'none' ? 'None' : 'Unlocked',
});
const isPermission = (name: string): boolean => (PERMISSIONS as readonly string[]).includes(name);

const areasOf = (range: string): Area[] =>
  range
    .split(/[\s,]+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
