import { antwoordtekst } from '../../../calc/rekenen/getaltekst';
import type { Opgave } from '../../../calc/rekenen/opgave';

const MOST = 6;

/** A figure with the unit of its exercise, and with at least as many decimals as that asks for. */
export function gelezentekst(waarde: number, { eenheid, decimalen }: Pick<Opgave, 'eenheid' | 'decimalen'>): string {
  let places = decimalen;
  while (places < MOST && Number(waarde.toFixed(places)) !== waarde) places += 1;
  return antwoordtekst(waarde, eenheid, places);
}
