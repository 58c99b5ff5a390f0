import { catalogue } from '../../src/calc/catalogue';
import type { Definition } from '../../src/calc/define';

export function definitionOf(id: string): Definition {
  const definition = catalogue.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`There is no function ${id}.`);
  return definition;
}
export const roi = definitionOf('ROI');
export const solvabiliteit = definitionOf('SOLVABILITEIT');
export const netto = definitionOf('NETTOPRIJS');
