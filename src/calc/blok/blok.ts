import type { Definition, Params } from '../define';
import type { Problem } from '../errors';
import type { CellResult } from '../evaluate';
import type { Calculator, Num } from '../num';
import type { CellContent } from '../readArguments';
import type { Language, Text } from '../text';

/** The rows of a range as a block function gets them; a cell that holds an error comes as the problem that it is. */
export type Bereik = readonly (readonly (CellContent | Problem)[])[];
export type BlokResult = readonly (readonly (CellResult | Problem)[])[];

/** What the outcome of a block depends on beside its ranges. */
export interface BlokContext<N extends Num<N>> {
  readonly calculator: Calculator<N>;
  /** Of the labels in the block. */
  readonly language: Language;
}

/**
 * A function for the sheets that we build: whole ranges in, a whole block out, so that a sheet needs one call. It computes
 * with the definitions and steps that single functions have, and stands outside the catalogue.
 */
export interface Blok {
  readonly id: string;
  readonly summary: Text;
  /** Its ranges, in order. */
  readonly params: Params;
  /** The names, for people, of the cells in its ranges that a problem can point at; see `celnaam`. */
  readonly cellen?: Readonly<Record<string, { readonly label: Text }>>;
  /** The columns of its ranges by the names of those cells; of a range that is not named the cells stand below each other. */
  readonly kolommen?: Readonly<Record<string, readonly string[]>>;
  /** Of a block with the outcomes of functions, the function of a row. */
  definitionAt?(row: number): Definition | undefined;
  /** Never throws for anything that cells can hold; what fails for the whole block is one problem. */
  compute<N extends Num<N>>(ranges: readonly Bereik[], context: BlokContext<N>): BlokResult;
}

/** Names a block, so that the build can leave its texts for people out. */
export const defineBlok = (blok: Blok): Blok => blok;
