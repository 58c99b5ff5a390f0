/** Protection without a password: it keeps people from changing a sheet by accident. */
export interface PlannedProtection {
  /** Under the names of Excel.WorksheetProtectionOptions. */
  readonly allow: readonly (
    | 'allowAutoFilter'
    | 'allowSort'
    | 'allowFormatCells'
    | 'allowFormatColumns'
    | 'allowFormatRows'
    | 'allowInsertRows'
    | 'allowDeleteRows'
  )[];
  /** The cells that may still be changed. */
  readonly unlocked: readonly string[];
}
