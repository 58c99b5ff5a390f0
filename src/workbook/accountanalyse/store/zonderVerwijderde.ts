import type { Confrontatie, Swotrij } from '../../../calc/accountanalyse/account';

/** The scores without those of points that were there before a change of the points and not after it. */
export function zonderVerwijderde(
  confrontatie: readonly Confrontatie[],
  before: readonly Swotrij[],
  after: readonly Swotrij[],
): readonly Confrontatie[] {
  const still = new Set(after.map(({ id }) => id));
  const gone = new Set(before.map(({ id }) => id).filter((id) => !still.has(id)));
  return confrontatie.filter(({ intern, extern }) => !gone.has(intern) && !gone.has(extern));
}
