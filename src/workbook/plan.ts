import type { AccName } from './accName';
import type { PlannedBlock } from './plannedBlock';
import type { PlannedChart, PlannedImage } from './plannedDrawing';
import type { PlannedPage } from './plannedPage';
import type { PlannedProtection } from './plannedProtection';
import type { PlannedConditional, PlannedValidation } from './plannedRule';
import type { PlannedTable } from './plannedTable';
import type { CellStyle, StyleName } from './styles';

export type { AccName } from './accName';
export type { PlannedBlock, PlannedCell, PlannedFormula } from './plannedBlock';

export interface PlannedName {
  readonly name: AccName;
  readonly range: string;
  /** Of this sheet only, so that another sheet can have the same; of the whole workbook when left out. */
  readonly scope?: 'sheet';
}
export interface PlannedStyle {
  readonly range: string;
  /** One of the house's looks, or one that is made for this sheet. Later ones add to earlier ones. */
  readonly style: StyleName | CellStyle;
}

/** A whole sheet as data: the same plan can be written to a workbook, compared in a test or shown before it is made. */
export interface SheetPlan {
  /** What the tab says, as far as that name is free. */
  readonly title: string;
  readonly blocks: readonly PlannedBlock[];
  readonly styles: readonly PlannedStyle[];
  /** Number formats in Excel's invariant notation. */
  readonly formats: readonly { readonly range: string; readonly format: string }[];
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  /** "F:G" */
  readonly hiddenColumns?: readonly string[];
  /** In points: "4:6". */
  readonly rowHeights?: readonly { readonly rows: string; readonly points: number }[];
  /** Of running text only, never of data. */
  readonly merged?: readonly string[];
  readonly tables?: readonly PlannedTable[];
  readonly validations?: readonly PlannedValidation[];
  readonly conditionals?: readonly PlannedConditional[];
  readonly images?: readonly PlannedImage[];
  readonly charts?: readonly PlannedChart[];
  readonly page?: PlannedPage;
  readonly protection?: PlannedProtection;
  /** "#1F4E79" */
  readonly tabColor?: string;
  readonly visibility?: 'hidden' | 'veryHidden';
  /** The rows and columns that stay in view, as the range in the corner. */
  readonly frozen?: string;
  readonly gridLines: boolean;
  readonly names: readonly PlannedName[];
  /** The cell that is selected when the sheet opens. */
  readonly select: string;
}
