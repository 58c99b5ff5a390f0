/** A formula cut into pieces, so that a notation is changed where it stands for something and never inside texts and names. */
export type TokenKind = keyof typeof PATTERNS | 'bracket' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Between braces, where `;` parts rows instead of arguments. */
  readonly inArray: boolean;
}

/** Tried in this order. */
const PATTERNS = {
  text: /"(?:[^"]|"")*"?/y,
  sheetName: /'(?:[^']|'')*'?/y,
  error: /#(?:[\p{L}]+\/?[\p{L}0]+[!?]?|[\p{L}]+[!?])/uy,
  rows: /\$?\d+:\$?\d+/y,
  number: /(?:\d{1,3}(?:\.\d{3})+(?![\d.])(?:,\d+)?|\d+,\d+|\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy,
  name: /[\p{L}_$][\p{L}\p{N}_.$?]*/uy,
};
/** In the form Excel stores, where a comma is never part of a number. */
const STORED_NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;

export function formulaTokens(formula: string, written: 'as typed' | 'as stored'): Token[] {
  const patterns = written === 'as typed' ? PATTERNS : { ...PATTERNS, number: STORED_NUMBER };
  const tokens: Token[] = [];
  let braces = 0;
  for (let at = 0; at < formula.length;) {
    const { kind, text } = pieceAt(formula, at, patterns);
    if (text === '}') braces = Math.max(0, braces - 1);
    tokens.push({ kind, text, inArray: braces > 0 });
    if (text === '{') braces++;
    at += text.length;
  }
  return tokens;
}

function pieceAt(formula: string, at: number, patterns: typeof PATTERNS): { kind: TokenKind; text: string } {
  if (formula[at] === '[') return { kind: 'bracket', text: bracketAt(formula, at) };
  for (const [kind, pattern] of Object.entries(patterns) as [keyof typeof PATTERNS, RegExp][]) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'sign', text: formula[at] ?? '' };
}

/** A table's columns, as in tblData[[#This Row],[EV]], or a workbook's name. An apostrophe makes the next sign a plain one. */
function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
