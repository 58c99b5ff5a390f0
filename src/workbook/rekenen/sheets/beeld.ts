import type { Opgave } from '../../../calc/rekenen/opgave';
import type { PlannedCell } from '../../plan';

const HEEL = '☻';
const HALF = '◐';

/** A picture graph as signs in cells with its legend, and below it the same in words. */
export function beeldcellen({ parameters }: Opgave): readonly (readonly PlannedCell[])[] {
  const [per, heel] = [parameters.k as number, parameters.s as number];
  return [
    ['Regio', 'Klanten'],
    ['Oost', HEEL.repeat(heel) + HALF],
    ['Legenda', `${HEEL} = ${per} klanten`],
    ['In woorden', `${heel} hele poppetjes en 1 half`],
  ];
}
