import { CELL_INVERTED_INDEX_CACHE, LexerTreeBuilder } from '@univerjs/engine-formula';

type SetValue = (unitId: string, sheetId: string, column: number, value: unknown, row: number, force?: boolean) => void;
type Positions = { readonly matchingRows: readonly number[] } | undefined;
type Column = readonly [unitId: string, sheetId: string, column: number];
let patched = false;

/**
 * Univer up to 0.25.2 scans every distinct value of a column for each formula result it stores (fixed in 1.0.0). A row that no
 * lookup has indexed yet is never read from this cache, so storing it can be skipped.
 *
 * It also finds the zeros of a column among its empty cells: `A1:A9=""` holds for none of them in Excel.
 */
export function patchInvertedIndex(): void {
  if (patched) return;
  patched = true;
  const cache = CELL_INVERTED_INDEX_CACHE as unknown as {
    set: SetValue;
    shouldContinueBuildingCache(unitId: string, sheetId: string, column: number, row: number): boolean;
    getCellValuePositions(...column: Column): ReadonlyMap<unknown, ReadonlySet<number>> | undefined;
    getCellPositions(unitId: string, sheetId: string, column: number, value: unknown, rows: unknown): Positions;
  };
  const set = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, force = false) => {
    const isNeeded = !force || !cache.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (isNeeded) set(unitId, sheetId, column, value, row, force);
  };
  const positions = cache.getCellPositions.bind(cache);
  cache.getCellPositions = (unitId, sheetId, column, value, rows) => {
    const found = positions(unitId, sheetId, column, value, rows);
    const zeros = value === '' ? cache.getCellValuePositions(unitId, sheetId, column)?.get(0) : undefined;
    return found && zeros ? { ...found, matchingRows: found.matchingRows.filter((row) => !zeros.has(row)) } : found;
  };
}

/**
 * Univer reads every formula anew, but goes on counting the square brackets of the one before: after `=tbl[` had been typed, no
 * `tbl[[#This Row],[Omzet]]` was understood any more.
 */
export function patchOpenBrackets(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as {
    _resetTemp(): void;
    _squareBracketState: number;
    _tableBracketState: boolean;
    forgetsBrackets?: boolean;
  };
  if (lexer.forgetsBrackets) return;
  lexer.forgetsBrackets = true;
  const reset = lexer._resetTemp;
  lexer._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
