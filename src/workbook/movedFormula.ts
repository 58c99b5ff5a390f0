import { formulaTokens } from './formulaTokens';

const CELL = /^(\$?[A-Z]{1,3})(\$?)(\d{1,7})$/i;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/** A formula as it stands when it is copied so many rows down: what it reads by its place moves along. */
export function movedFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  const row = (fixed: string, text: string): string => fixed + (fixed === '$' ? text : Number(text) + rows);
  const tokens = formulaTokens(formula, 'as stored');
  return tokens
    .map(({ kind, text }, index) => {
      const next = tokens[index + 1]?.text;
      if (kind === 'rows') {
        return text.replace(
          ROWS,
          (_, a: string, from: string, b: string, to: string) => `${row(a, from)}:${row(b, to)}`,
        );
      }
      if (kind !== 'name' || next === '(' || next === '!') return text;
      return text.replace(CELL, (_, column: string, fixed: string, at: string) => column + row(fixed, at));
    })
    .join('');
}
