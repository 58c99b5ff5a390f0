import { exact } from '../decimal';
import { decimaal } from '../offerte/leven/decimaal';

/** The figure in a field as a cell holds it; '' where it is empty, or holds something else. */
export function veldgetal(tekst: string): number | '' {
  const waarde = decimaal(tekst);
  return waarde === undefined ? '' : exact.toCell(waarde);
}
