/** The protection of a sheet, as it must be again after something was written on it. */
export interface AskedProtection {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
}

/** Asks whether a sheet is protected and what that allows; known after the next sync. */
export const askProtection = (sheet: Excel.Worksheet): AskedProtection => ({
  sheet,
  protection: sheet.protection.load('protected,options'),
});

/** Writes on a sheet that is protected without a password, and protects it again in the same way. */
export function onProtected({ sheet, protection }: AskedProtection, write: () => void): void {
  if (!protection.protected) {
    write();
    return;
  }
  const { options } = protection;
  sheet.protection.unprotect();
  write();
  sheet.protection.protect(options);
}
