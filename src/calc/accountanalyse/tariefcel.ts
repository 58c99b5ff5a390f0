import { btwTarief } from '../parameters/btwTarief';
import type { CellContent } from '../readArguments';
import { veldgetal } from './veldgetal';

/** The rate of btw as the cell on the sheet holds it: words that are no rate stay words, so that the block says what is wrong. */
export function tariefcel(tekst: string): CellContent {
  const tarief = veldgetal(tekst);
  if (tarief !== '') return tarief;
  return tekst.trim() === '' ? btwTarief.default : tekst;
}
