import { invalidArgument, itemAlreadyExists } from '../richapi/errors';
import { sameText } from '../richapi/objects';
import type { SheetModel, SheetsModel } from './model';

/** Excel's rules for the name of a sheet; `self` may keep its own. */
export function checkSheetName(name: string, sheets: SheetsModel, self?: SheetModel): void {
  const isForbidden = name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isForbidden) throw invalidArgument();
  const other = sheets.all.find((sheet) => sameText(sheet.Name, name));
  if (other && other.Id !== self?.Id) throw itemAlreadyExists();
}
