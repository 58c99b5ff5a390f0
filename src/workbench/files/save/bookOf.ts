import type { FileBook, FileName } from '../../../workbook/files/book';
import type { NamedItemCollection } from '../../excel/namedItem';
import type { Workbook } from '../../excel/workbook';
import { sheetOf } from './sheetOf';

/** The workbook as it is now, as a file holds it. What is being computed must be ready. */
export function bookOf(workbook: Workbook): FileBook {
  workbook.grid.finishStyles();
  const sheets = workbook.Worksheets.all;
  const active = workbook.Worksheets.GetActiveWorksheet().Id;
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, workbook)),
    names: [...namesOf(workbook.Names), ...sheets.flatMap(({ Names }, index) => namesOf(Names, index))],
    settings: new Map(workbook.settings),
    active: sheets.findIndex(({ Id }) => Id === active),
  };
}

const namesOf = (names: NamedItemCollection, sheet?: number): FileName[] =>
  names.all.map(({ Name, Formula, Comment, Visible }) => ({
    name: Name,
    formula: Formula,
    ...(sheet === undefined ? {} : { sheet }),
    ...(Comment === '' ? {} : { comment: Comment }),
    ...(Visible ? {} : { hidden: true }),
  }));
