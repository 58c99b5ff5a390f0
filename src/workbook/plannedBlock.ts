/** What a cell of a plan holds. A text stays a text whatever it begins with; null leaves the cell as it is. */
export type PlannedCell = number | boolean | string | null | PlannedFormula;
export interface PlannedFormula {
  readonly formula: string;
  /** What it comes to, where that is known: a file shows it where nothing is computed, as in Excel's protected view. */
  readonly value?: number | boolean | string;
}

/** Cells written together, the first one at `at`. */
export interface PlannedBlock {
  readonly at: string;
  readonly rows: readonly (readonly PlannedCell[])[];
}
