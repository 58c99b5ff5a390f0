import type { Account, Confrontatie, Swotrij } from '../../../calc/accountanalyse/account';

const isOf =
  (intern: Swotrij, extern: Swotrij) =>
  (one: Confrontatie): boolean =>
    one.intern === intern.id && one.extern === extern.id;

/** The score that a pair was given; undefined for one that nobody scored yet. */
export const scoreVan = (
  { confrontatie }: Pick<Account, 'confrontatie'>,
  intern: Swotrij,
  extern: Swotrij,
): number | undefined => confrontatie.find(isOf(intern, extern))?.score;

/** The scores with this one for a pair; undefined takes it away. */
export const metScore = (
  now: readonly Confrontatie[],
  intern: Swotrij,
  extern: Swotrij,
  score: number | undefined,
): readonly Confrontatie[] => [
  ...now.filter((one) => !isOf(intern, extern)(one)),
  ...(score === undefined ? [] : [{ intern: intern.id, extern: extern.id, score }]),
];
