import type { FileTable } from './book';
import { storedFormula } from './storedFormula';
import { element, escapeText } from './xml';

/** A table as a part of the file; with the formula of a column a row that people add gets it too. */
export function tableXml({ name, range, columns, style, filter, banded = true }: FileTable, id: number): string {
  return element(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id,
      name,
      displayName: name,
      ref: range,
      totalsRowShown: false,
    },
    [
      filter ? element('autoFilter', { ref: range }) : '',
      element(
        'tableColumns',
        { count: columns.length },
        columns.map((column, index) =>
          element(
            'tableColumn',
            { id: index + 1, name: columnText(column.name) },
            column.formula === undefined
              ? ''
              : `<calculatedColumnFormula>${escapeText(storedFormula(column.formula, name))}</calculatedColumnFormula>`,
          ),
        ),
      ),
      style === ''
        ? ''
        : element('tableStyleInfo', {
            name: style ?? 'TableStyleMedium2',
            showFirstColumn: false,
            showLastColumn: false,
            showRowStripes: banded,
            showColumnStripes: false,
          }),
    ],
  );
}

/** A line break in a head is written by its number. */
const columnText = (name: string): string => name.replace(/\r\n?|\n/g, '_x000a_');
