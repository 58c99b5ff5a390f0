import type { OpenVersion } from './openVersion';

/** The cell that the block with the totals spills from, by its name on the letter. */
export const BLOCK = 'ACC_blok';
/** The rows that are kept for it: what reads the block looks at these, and no further. */
const RESERVED = 'ACC_blokruimte';
/** Rows to look at: more than any block needs. */
const MAX_ROWS = 80;
const COLUMNS = 15;
const BASE = 11;
const AMOUNT = 12;
const KEY = 13;
const DIFFERING = 14;

export interface ReadBlock {
  readonly address: string;
  readonly formula: unknown;
  /** What the first cell shows: a label, or what is wrong. */
  readonly first: unknown;
  /** The row of the first cell in the sheet, from 0. */
  readonly row: number;
  /** How many rows it may have before it meets something else, or reaches the end of what is kept for it. */
  readonly room: number;
  readonly kept: number;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly base: unknown;
    readonly amount: unknown;
  }[];
  /** The ids of the lines of which the printed amount is not the computed one. */
  readonly differing: readonly string[];
}

/** Asks for the block with the totals. */
export function askBlock({ letter }: Pick<OpenVersion, 'letter'>): () => ReadBlock | undefined {
  const anchor = letter?.sheet.names
    .getItemOrNullObject(BLOCK)
    .getRangeOrNullObject()
    .load('address,formulas,rowIndex');
  const reserved = letter?.sheet.names.getItemOrNullObject(RESERVED).getRangeOrNullObject().load('rowIndex,rowCount');
  const cells = anchor?.getAbsoluteResizedRange(MAX_ROWS, COLUMNS).load('values');
  return () => {
    if (!anchor || !cells || anchor.isNullObject) return undefined;
    const keyed = cells.values.findIndex((row: readonly unknown[]) => row[KEY] === '');
    const height = Math.max(1, keyed < 0 ? MAX_ROWS : keyed);
    const other = cells.values.slice(height).findIndex((row: readonly unknown[]) => row.some((cell) => cell !== ''));
    const free = other < 0 ? MAX_ROWS : height + other;
    const kept = reserved && !reserved.isNullObject ? reserved.rowIndex + reserved.rowCount - anchor.rowIndex : free;
    const own = cells.values.slice(0, keyed < 0 ? MAX_ROWS : keyed);
    return {
      address: anchor.address,
      formula: anchor.formulas[0]?.[0],
      row: anchor.rowIndex,
      room: Math.min(free, kept),
      kept,
      first: cells.values[0]?.[0],
      rows: own.map((row) => ({
        key: String(row[KEY]),
        label: String(row[0]),
        base: row[BASE] as unknown,
        amount: row[AMOUNT] as unknown,
      })),
      differing: own.map((row) => String(row[DIFFERING] ?? '')).filter((id) => id !== ''),
    };
  };
}
