import type { FileColumn, FileName, FileSheet } from '../../../workbook/files/book';
import { XmlElement } from '../../../workbook/files/parseXml';
import { readRows, type CellSources } from '../../../workbook/files/read/cells';
import { colorOf, type Theme } from '../../../workbook/files/read/colors';
import type { Package } from '../../../workbook/files/read/package';
import type { ReadStyles } from '../../../workbook/files/read/styles';
import { readTables } from '../../../workbook/files/read/tables';
import { readDrawings } from './drawings';
import { readPage } from './page';
import { readConditionals, readProtection, readValidations } from './rules';

export interface SheetSources {
  readonly file: Package;
  readonly texts: readonly string[];
  readonly styles: ReadStyles;
  readonly theme: Theme;
}
export interface SheetEntry {
  readonly name: string;
  readonly state: string | undefined;
  readonly path: string;
  /** The names that Excel keeps for what is printed. */
  readonly own: readonly FileName[];
}

export function readSheet({ name, state, path, own }: SheetEntry, sources: SheetSources): FileSheet {
  const root = sources.file.xml(path) ?? new XmlElement('worksheet', {});
  const cells: CellSources = { texts: sources.texts, styles: sources.styles.cells };
  const view = root.child('sheetViews')?.child('sheetView');
  const pane = view?.child('pane');
  const tabColor = colorOf(root.child('sheetPr')?.child('tabColor'), sources.theme);
  const protection = readProtection(root.child('sheetProtection'));
  const page = readPage(root, own);
  const usualWidth = root.child('sheetFormatPr')?.number('defaultColWidth');
  const select = view?.all('selection').at(-1)?.attributes.sqref;
  return {
    name,
    rows: readRows(root.child('sheetData'), cells),
    columns: readColumns(root, cells),
    ...(usualWidth === undefined ? {} : { usualWidth: pointsOf(usualWidth) }),
    gridLines: view?.flag('showGridLines') ?? true,
    merged: root.list('mergeCells', 'mergeCell').map(({ attributes }) => attributes.ref ?? ''),
    tables: readTables(sources.file, path),
    validations: readValidations(root),
    conditionals: readConditionals(root, sources.styles.conditional),
    ...readDrawings(sources.file, path),
    ...(state === 'hidden' || state === 'veryHidden' ? { visibility: state } : {}),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(pane?.attributes.state?.startsWith('frozen')
      ? { frozen: { rows: pane.number('ySplit') ?? 0, columns: pane.number('xSplit') ?? 0 } }
      : {}),
    ...(select === undefined ? {} : { select: select.split(' ')[0] as string }),
    ...(protection ? { protection } : {}),
    ...(page ? { page } : {}),
  };
}

/** A width in digits of the usual font, of 7 pixels each. */
const pointsOf = (digits: number): number => Math.round(digits * 7) * 0.75;

/** A file may describe thousands of columns at once that nobody uses; those without a width of their own say nothing. */
const MOST_COLUMNS = 1024;

function readColumns(root: XmlElement, { styles }: CellSources): FileColumn[] {
  return root.list('cols', 'col').flatMap((col) => {
    const [min, max] = [col.number('min') ?? 1, Math.min(col.number('max') ?? 1, MOST_COLUMNS)];
    const digits = col.flag('customWidth') ? col.number('width') : undefined;
    const style = styles[col.number('style') ?? 0];
    return Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => ({
      column: min - 1 + index,
      ...(digits === undefined ? {} : { width: pointsOf(digits) }),
      ...(col.flag('hidden') ? { hidden: true } : {}),
      ...(style ? { style } : {}),
    }));
  });
}
