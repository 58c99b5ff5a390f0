import { areaText, columnName, parseArea } from '../area';
import type { FileCell, FileRow, FileSheet } from './book';
import { conditionalsXml } from './conditionalsXml';
import { pageXml } from './pageXml';
import { protectionXml } from './protectionXml';
import type { SharedTexts } from './sharedTexts';
import { storedFormula } from './storedFormula';
import type { StyleTable } from './styleTable';
import { validationsXml } from './validationsXml';
import { element, escapeText } from './xml';

/** The looks and texts that the sheets of a book share. */
export interface SharedParts {
  readonly styles: StyleTable;
  readonly texts: SharedTexts;
}
/** What belongs to a sheet and stands in parts of its own. */
export interface SheetRelations {
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

/** A sheet as a part of the file, its elements in the one order that Excel accepts. */
export function sheetXml(sheet: FileSheet, shared: SharedParts, relations: SheetRelations, isActive: boolean): string {
  const { page } = sheet;
  return element(
    'worksheet',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      propertiesXml(sheet),
      element('dimension', { ref: dimension(sheet.rows) }),
      element('sheetViews', {}, viewXml(sheet, isActive)),
      usualSizeXml(sheet),
      columnsXml(sheet, shared.styles),
      element('sheetData', {}, rowsXml(sheet, shared)),
      protectionXml(sheet.protection),
      mergedXml(sheet.merged),
      conditionalsXml(sheet.conditionals, shared.styles),
      validationsXml(sheet.validations),
      pageXml(page),
      relations.drawing === undefined ? '' : element('drawing', { 'r:id': relations.drawing }),
      relations.tables.length === 0
        ? ''
        : element(
            'tableParts',
            { count: relations.tables.length },
            relations.tables.map((id) => element('tablePart', { 'r:id': id })),
          ),
    ],
  );
}

function propertiesXml({ tabColor, page }: FileSheet): string {
  const parts = [
    tabColor === undefined ? '' : element('tabColor', { rgb: `FF${tabColor.replace('#', '').toUpperCase()}` }),
    page?.fit === undefined ? '' : element('pageSetUpPr', { fitToPage: true }),
  ].join('');
  return parts === '' ? '' : element('sheetPr', {}, parts);
}

function dimension(rows: readonly FileRow[]): string {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return 'A1';
  let [left, right] = [Infinity, 0];
  for (const { cells } of filled) {
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  return areaText({ row: first.row, column: left, rows: last.row - first.row + 1, columns: right - left + 1 });
}

function viewXml({ gridLines, frozen, select }: FileSheet, isActive: boolean): string {
  const { rows = 0, columns = 0 } = frozen ?? {};
  const pane = columns > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const isFrozen = rows > 0 || columns > 0;
  const parts = [
    isFrozen
      ? element('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: `${columnName(columns)}${rows + 1}`,
          activePane: pane,
          state: 'frozen',
        })
      : '',
    select === undefined
      ? ''
      : element('selection', { pane: isFrozen ? pane : undefined, activeCell: select.split(':')[0], sqref: select }),
  ];
  const view = { showGridLines: gridLines ? undefined : false, tabSelected: isActive || undefined, workbookViewId: 0 };
  return element('sheetView', view, parts);
}

/** A column's width counts the digits of the usual font, of 7 pixels each. */
const widthInDigits = (points: number): number => Math.round(((points / 0.75) * 256) / 7) / 256;
const USUAL_WIDTH = 64 * 0.75;

const usualSizeXml = ({ usualWidth }: FileSheet): string =>
  element('sheetFormatPr', {
    defaultColWidth: usualWidth === undefined ? undefined : widthInDigits(usualWidth),
    defaultRowHeight: 15,
  });

function columnsXml({ columns, usualWidth }: FileSheet, styles: StyleTable): string {
  const items = columns.map(({ column, width, hidden, style }) =>
    element('col', {
      min: column + 1,
      max: column + 1,
      width: widthInDigits(width ?? usualWidth ?? USUAL_WIDTH),
      style: style && styles.numberOf(style),
      hidden: hidden || undefined,
      customWidth: width === undefined ? undefined : true,
    }),
  );
  return items.length === 0 ? '' : element('cols', {}, items);
}

const mergedXml = (merged: readonly string[]): string =>
  merged.length === 0
    ? ''
    : element(
        'mergeCells',
        { count: merged.length },
        merged.map((ref) => element('mergeCell', { ref })),
      );

function rowsXml(sheet: FileSheet, shared: SharedParts): string[] {
  const tables = sheet.tables.map(({ name, range }) => ({ name, area: parseArea(range) }));
  return sheet.rows.map(({ row, height, hidden, cells }) => {
    const inRow = tables.filter(({ area }) => area && row > area.row && row < area.row + area.rows);
    const tableAt = (column: number): string | undefined =>
      inRow.find(({ area }) => area && column >= area.column && column < area.column + area.columns)?.name;
    const attributes = {
      r: row + 1,
      ht: height,
      customHeight: height === undefined ? undefined : true,
      hidden: hidden || undefined,
    };
    return element(
      'row',
      attributes,
      cells.map((cell) => cellXml(row, cell, shared, tableAt)),
    );
  });
}

function cellXml(
  row: number,
  { column, value, formula, spill, style }: FileCell,
  { styles, texts }: SharedParts,
  tableAt: (column: number) => string | undefined,
): string {
  const number = style ? styles.numberOf(style) : 0;
  let start = `<c r="${columnName(column)}${row + 1}"`;
  if (number > 0) start += ` s="${number}"`;
  let body = '';
  if (formula !== undefined) {
    const text = escapeText(storedFormula(formula, tableAt(column)));
    // The mark cm="1" tells Excel that the formula spills; without it an older formula in braces would come of it.
    if (spill !== undefined) start += ' cm="1"';
    body = spill === undefined ? `<f>${text}</f>` : `<f t="array" ref="${spill}">${text}</f>`;
  }
  if (typeof value === 'number' && Number.isFinite(value)) body += `<v>${value}</v>`;
  else if (typeof value === 'boolean') [start, body] = [`${start} t="b"`, `${body}<v>${Number(value)}</v>`];
  else if (typeof value === 'object' && value)
    [start, body] = [`${start} t="e"`, `${body}<v>${escapeText(value.error)}</v>`];
  else if (typeof value === 'string' && formula !== undefined) {
    [start, body] = [`${start} t="str"`, `${body}<v>${escapeText(value)}</v>`];
  } else if (typeof value === 'string') [start, body] = [`${start} t="s"`, `<v>${texts.numberOf(value)}</v>`];
  return body === '' ? `${start}/>` : `${start}>${body}</c>`;
}
