import type { Beoordeelwijze, Oordeel } from './oordeel';
import type { Opgave } from './opgave';

/** Judges an answer: what was typed, or the number or the formula of a cell. */
export function beoordeel(_opgave: Opgave, _invoer: string | number, _wijze?: Beoordeelwijze): Oordeel {
  throw new Error('beoordeel');
}
