import { absoluteText } from '../area';
import { areaAt } from '../areaAt';
import { fullReferenceText } from '../reference';
import type { FileBook, FileName, FileSheet } from './book';
import { storedFormula } from './storedFormula';
import { element, escapeText } from './xml';

/** The names of a book, and those that Excel keeps of its own for what is printed. */
export function namesXml({ names, sheets }: FileBook): string {
  const all = [...names, ...sheets.flatMap(printNames)];
  const items = all
    .map(({ name, formula, sheet, comment, hidden }) => ({
      sort: `${name.toUpperCase()} ${sheet ?? ''}`,
      xml: element(
        'definedName',
        { name, comment, localSheetId: sheet, hidden: hidden || undefined },
        escapeText(storedFormula(formula)),
      ),
    }))
    // In the order in which Excel writes them.
    .sort((a, b) => (a.sort < b.sort ? -1 : Number(a.sort > b.sort)));
  return items.length === 0
    ? ''
    : element(
        'definedNames',
        {},
        items.map(({ xml }) => xml),
      );
}

function printNames({ name: sheetName, page }: FileSheet, sheet: number): FileName[] {
  const at = (address: string): string =>
    fullReferenceText({ sheet: sheetName, address: absoluteText(areaAt(address)) });
  const titles = [page?.titleColumns, page?.titleRows].filter((part) => part !== undefined);
  return [
    ...(page?.area === undefined
      ? []
      : [{ name: '_xlnm.Print_Area', formula: page.area.split(',').map(at).join(','), sheet }]),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', formula: titles.map(at).join(','), sheet }]),
  ];
}
