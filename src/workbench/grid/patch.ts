import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

type SetValue = (unitId: string, sheetId: string, column: number, value: unknown, row: number, force?: boolean) => void;
let patched = false;

/**
 * Univer up to 0.25.2 scans every distinct value of a column for each formula result it stores (fixed in 1.0.0). A row that no
 * lookup has indexed yet is never read from this cache, so storing it can be skipped.
 */
export function patchInvertedIndex(): void {
  if (patched) return;
  patched = true;
  const cache = CELL_INVERTED_INDEX_CACHE as unknown as {
    set: SetValue;
    shouldContinueBuildingCache(unitId: string, sheetId: string, column: number, row: number): boolean;
  };
  const set = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, force = false) => {
    const isNeeded = !force || !cache.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (isNeeded) set(unitId, sheetId, column, value, row, force);
  };
}
