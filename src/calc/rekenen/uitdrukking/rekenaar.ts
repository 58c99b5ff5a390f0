import type { Calculator, Num } from '../../num';
import type { Afronding } from './cijfers';

/** What can be read from a figure: the nearest double, or its decimals with halves away from zero. */
export interface Cijfers {
  toNumber(): number;
  toFixed(plaatsen: number): string;
}

/** A figure of an exercise: exact, and able to write itself. */
export interface Getal<N> extends Num<N>, Cijfers {}

/** What expressions ask for beside what the definitions of the house do. */
export interface Rekenaar<N extends Getal<N>> extends Calculator<N> {
  /** To so many decimals; with a number below zero to tens, hundreds and so on. */
  afgerond(getal: N, plaatsen: number, afronding: Afronding): N;
  ln(getal: N): N;
  wortel(getal: N): N;
}

/** What is no number in a spreadsheet either, such as a division by zero. */
export class Rekenfout extends Error {}
