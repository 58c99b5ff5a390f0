import type { Token } from '../formulaTokens';
import { meaningful } from '../tokenGroups';
import { canSpill } from './newFunctions';

/** Functions that take whole ranges and give one value; every other function computes each cell of a range. */
const TAKES_RANGES = new Set(
  `AGGREGATE AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COVARIANCE.P
COVARIANCE.S DAVERAGE DSUM FORECAST FORECAST.LINEAR HLOOKUP INDEX INTERCEPT IRR KURT LARGE LOOKUP MATCH MAX MAXA MAXIFS MEDIAN MIN
MINA MINIFS MODE MODE.SNGL NETWORKDAYS NPV OFFSET OR PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.INC PRODUCT QUARTILE
QUARTILE.EXC QUARTILE.INC RANK RANK.AVG RANK.EQ ROWS RSQ SLOPE SMALL STDEV STDEV.P STDEV.S STDEVP SUBTOTAL SUM SUMIF SUMIFS
SUMPRODUCT SUMSQ TEXTJOIN TRIMMEAN VAR VAR.P VAR.S VARP VLOOKUP WORKDAY XIRR XLOOKUP XMATCH XNPV XOR`.split(/\s+/),
);

/**
 * Whether a formula may give several cells: a file must say so, or Excel reads it as one that gives the cell of its own row.
 * Saying so of a formula that gives one cell changes nothing.
 */
export function givesArray(formula: string): boolean {
  const tokens = meaningful(formula);
  const calls: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'name' && tokens[at + 1]?.text === '(') {
      if (/^ACCOUNT\./i.test(text) || canSpill(text)) return true;
    }
    if (text === '(') calls.push(tokens[at - 1]?.kind === 'name' ? (tokens[at - 1]?.text ?? '').toUpperCase() : '');
    else if (text === ')') calls.pop();
    else if (text === '{' && !calls.some((name) => TAKES_RANGES.has(name))) return true;
    else if (isSeveralCells(tokens, at) && !isTaken(calls, isWhole(tokens, at))) return true;
  }
  return false;
}

/** By a function that takes it whole, or by SUMPRODUCT, which computes with ranges; IF within it does not. */
const isTaken = (calls: readonly string[], isWholeArgument: boolean): boolean =>
  (isWholeArgument && TAKES_RANGES.has(calls.at(-1) ?? '')) ||
  calls.lastIndexOf('SUMPRODUCT') > calls.lastIndexOf('IF');

/** The last piece of A1:B2, A1#, 2:5 and tbl[Kolom]. */
function isSeveralCells(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  if (kind === 'rows' || text === '#') return true;
  if (kind === 'bracket') return !/^\[(?:@|\[#this row\])/i.test(text);
  return kind === 'name' && tokens[at - 1]?.text === ':';
}

/** Whether the range that ends here is all of an argument. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && (tokens[start - 1]?.kind !== 'sign' || /^[:!]$/.test(tokens[start - 1]?.text ?? ''))) start--;
  const [before, after] = [tokens[start - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return /^[(,]$/.test(before) && /^[),]$/.test(after);
}
