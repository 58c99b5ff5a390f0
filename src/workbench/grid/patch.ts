import { Styles, type IStyleData } from '@univerjs/core';
import { CELL_INVERTED_INDEX_CACHE, LexerTreeBuilder, ValueObjectFactory } from '@univerjs/engine-formula';

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

/** Texts that are no number, date or time, as many as are kept. */
const MOST_TEXTS = 20_000;
let remembersTexts = false;

/** Univer tries every text that a formula reads as a date, a time and a number, each time anew. */
export function patchTexts(): void {
  if (remembersTexts) return;
  remembersTexts = true;
  const texts = new Set<unknown>();
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (value, isIgnoreNumberPattern = false) => {
    const object = create(value, isIgnoreNumberPattern || texts.has(value));
    if (!isIgnoreNumberPattern && object.isString() && texts.size < MOST_TEXTS) texts.add(value);
    return object;
  };
}

interface StylesInternals {
  _styles: Record<string, IStyleData>;
  _getExistingStyleId(data: IStyleData): string | null;
  add(data: IStyleData, text: string): string;
  findsByContent?: boolean;
}

/** Univer compares a look with each one of the workbook, field by field, when its fields come in an order that is new. */
export function patchStyles(): void {
  const styles = Styles.prototype as unknown as StylesInternals;
  if (styles.findsByContent) return;
  styles.findsByContent = true;
  const known = new WeakMap<StylesInternals, Map<string, string>>();
  const idsOf = (all: StylesInternals) => {
    const ids = known.get(all) ?? new Map(Object.entries(all._styles).map(([id, style]) => [inOrder(style), id]));
    known.set(all, ids);
    return ids;
  };
  const search = styles._getExistingStyleId;
  styles._getExistingStyleId = function (data) {
    const key = inOrder(data);
    const id = idsOf(this).get(key);
    if (id === undefined) return null;
    const style = this._styles[id];
    return style && inOrder(style) === key ? id : search.call(this, data);
  };
  const add = styles.add;
  styles.add = function (data, text) {
    const ids = idsOf(this);
    const id = add.call(this, data, text);
    ids.set(inOrder(data), id);
    return id;
  };
}
/** The same text for the same fields, whatever their order. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
