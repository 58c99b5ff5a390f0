import { fullThisRow } from '../../workbook/files/fullThisRow';
import { formulaTokens } from '../../workbook/formulaTokens';

/**
 * A stored formula with the short ways to name columns written out, which Univer does not know: `[@Omzet]` typed in a row of
 * the table `tbl` is `tbl[[#This Row],[Omzet]]`, and so is `tbl[@Omzet]`.
 */
export function withOwnTable(stored: string, table: string | undefined): string {
  const tokens = formulaTokens(stored, 'as stored');
  return tokens
    .map(({ kind, text }, index) =>
      kind === 'bracket' ? fullThisRow(text, tokens[index - 1]?.kind === 'name' ? '' : table) : text,
    )
    .join('');
}
