import type { Blok } from '../../src/calc/blok/blok';
import type { Language } from '../../src/calc/text';
import { blockFunction } from '../../src/functions/blockFunction';

/** The error that a host makes of what our functions return. */
class ErrorCell {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: ErrorCell } });

/** The cells that a block gives to Excel. */
const cellsOf = (blok: Blok, args: readonly unknown[], language: Language): unknown[][] =>
  blockFunction(blok, language)(...args);

/** What a sheet shows for the block: error values as they look, everything else as it is. */
export const blokAnswer = (blok: Blok, args: readonly unknown[], language: Language = 'nl'): unknown[][] =>
  cellsOf(blok, args, language).map((row) => row.map((cell) => (cell instanceof ErrorCell ? cell.code : cell)));

/** The message that comes with the first error in the block. */
export const blokMessage = (blok: Blok, args: readonly unknown[], language: Language = 'nl'): string | undefined =>
  cellsOf(blok, args, language)
    .flat()
    .find((cell) => cell instanceof ErrorCell)?.message;
