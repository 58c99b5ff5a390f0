import type { StyleName } from './styles';

/** What a cell of a plan holds. A text stays a text whatever it begins with; null leaves the cell as it is. */
export type PlannedCell = number | boolean | string | null | { readonly formula: string };

/** Cells written together, the first one at `at`. */
export interface PlannedBlock {
  readonly at: string;
  readonly rows: readonly (readonly PlannedCell[])[];
}
/** Names that we give begin so, and cannot meet a name of the user's own. */
export type AccName = `ACC_${string}`;

/** A whole sheet as data: the same plan can be written to a workbook, compared in a test or shown before it is made. */
export interface SheetPlan {
  /** What the tab says, as far as that name is free. */
  readonly title: string;
  readonly blocks: readonly PlannedBlock[];
  readonly styles: readonly { readonly range: string; readonly style: StyleName }[];
  /** Number formats in Excel's invariant notation. */
  readonly formats: readonly { readonly range: string; readonly format: string }[];
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  /** The rows and columns that stay in view, as the range in the corner. */
  readonly frozen?: string;
  readonly gridLines: boolean;
  readonly names: readonly { readonly name: AccName; readonly range: string }[];
  /** The cell that is selected when the sheet opens. */
  readonly select: string;
}
