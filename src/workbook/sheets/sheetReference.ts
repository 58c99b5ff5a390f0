import { areaText } from '../area';
import { areaAt } from '../areaAt';

/** A name of a sheet as formulas write it. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Cells of another sheet, held in place: "'Intern 0001'!$B$6:$B$16". */
export function sheetReference(sheet: string, range: string): string {
  const corners = areaText(areaAt(range)).split(':');
  return `${quotedSheet(sheet)}!${corners.map((corner) => corner.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')).join(':')}`;
}
