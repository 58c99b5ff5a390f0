import { columnName, parseArea, SHEET_COLUMNS, SHEET_ROWS } from '../area';
import { formulaTokens, type Token } from '../formulaTokens';

/** A formula as it reads so many rows down and columns to the right: cells without $ go along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula, 'as stored');
  return tokens
    .map((token, at) => {
      if (token.kind === 'rows') return token.text.replace(/\$?\d+/g, (row) => shiftedRow(row, rows));
      if (token.kind !== 'name' || /^[(!]$/.test(tokens[at + 1]?.text ?? '')) return token.text;
      return isColumn(tokens, at) ? shiftedColumn(token.text, columns) : shiftedCell(token.text, rows, columns);
    })
    .join('');
}

/** One end of A:C. */
function isColumn(tokens: readonly Token[], at: number): boolean {
  const isLetters = (token: Token | undefined): boolean => /^\$?[A-Z]{1,3}$/i.test(token?.text ?? '');
  const other =
    tokens[at + 1]?.text === ':' ? tokens[at + 2] : tokens[at - 1]?.text === ':' ? tokens[at - 2] : undefined;
  return isLetters(tokens[at]) && isLetters(other);
}

function shiftedCell(name: string, rows: number, columns: number): string {
  const [, column, row] = /^(\$?[A-Z]{1,3})(\$?\d+)$/i.exec(name) ?? [];
  if (column === undefined || row === undefined || !parseArea(name)) return name;
  const [left, top] = [shiftedColumn(column, columns), shiftedRow(row, rows)];
  return left === '#REF!' || top === '#REF!' ? '#REF!' : left + top;
}

function shiftedColumn(column: string, by: number): string {
  if (column.startsWith('$')) return column;
  const at = (parseArea(`${column}1`)?.column ?? 0) + by;
  return at < 0 || at >= SHEET_COLUMNS ? '#REF!' : columnName(at);
}

function shiftedRow(row: string, by: number): string {
  if (row.startsWith('$')) return row;
  const at = Number(row) + by;
  return at < 1 || at > SHEET_ROWS ? '#REF!' : String(at);
}
