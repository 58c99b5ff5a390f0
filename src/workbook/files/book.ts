import type { FileChart, FileImage } from './drawing';
import type { FileStyle } from './fileStyle';
import type { FilePage } from './page';

/** What a file holds, as data: everything that we write into an .xlsx and read from one. Cells count from zero. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** What an add-in keeps in the document: JSON texts by key. */
  readonly settings?: ReadonlyMap<string, string>;
  /** The sheet that is in front, counted from zero. */
  readonly active?: number;
}

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly FileRow[];
  readonly columns: readonly FileColumn[];
  /** In points, where it is not Excel's own. */
  readonly usualWidth?: number;
  readonly visibility?: 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly gridLines: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The cell that is selected when the sheet opens. */
  readonly select?: string;
  readonly merged: readonly string[];
  readonly tables: readonly FileTable[];
  readonly validations: readonly FileValidation[];
  readonly conditionals: readonly FileConditional[];
  readonly protection?: FileProtection;
  readonly page?: FilePage;
  readonly images: readonly FileImage[];
  readonly charts: readonly FileChart[];
}

/** In order of row; a row without anything of its own is left out. */
export interface FileRow {
  readonly row: number;
  /** In points, where it differs from the usual one. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** In order of column. */
  readonly cells: readonly FileCell[];
}

export type FileValue = number | string | boolean | null | { readonly error: string };

export interface FileCell {
  readonly column: number;
  /** What is shown; of a formula its last outcome, null when that is not known. */
  readonly value: FileValue;
  /** As people type it in English, with the `=` in front. */
  readonly formula?: string;
  /** The cells that the formula fills, also when that is only its own: "B12:P20". */
  readonly spill?: string;
  readonly style?: FileStyle;
}

export interface FileColumn {
  readonly column: number;
  /** In points. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: FileStyle;
}

export interface FileName {
  readonly name: string;
  /** With the `=` in front. */
  readonly formula: string;
  /** The sheet it belongs to, counted from zero; of the whole workbook when left out. */
  readonly sheet?: number;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export interface FileTable {
  readonly name: string;
  /** With its head. */
  readonly range: string;
  /** The formula that a new row gets. */
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
  readonly style?: string;
  /** Whether the head has buttons to filter with. */
  readonly filter: boolean;
  readonly banded?: boolean;
}

export const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type FileOperator = (typeof OPERATORS)[number];

export interface FileValidation {
  readonly range: string;
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?: FileOperator;
  /** Without the `=`; a list of words as one text between quotes. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  /** A list without an arrow in the cell. */
  readonly hideArrow?: boolean;
  readonly alert?: 'stop' | 'warning' | 'information';
  readonly error?: { readonly title?: string; readonly message: string };
  readonly prompt?: { readonly title?: string; readonly message: string };
}

export interface FileConditional {
  readonly range: string;
  /** The condition, without the `=`, seen from the first cell; with an operator the figure that the cell is compared with. */
  readonly formula: string;
  readonly formula2?: string;
  readonly operator?: FileOperator;
  readonly style: FileStyle;
  readonly stop?: boolean;
}

/** What a protected sheet still allows, under the names of the file format. */
export const ALLOWED = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;
export interface FileProtection {
  readonly allow: readonly (typeof ALLOWED)[number][];
  readonly select?: 'unlocked' | 'none';
}
