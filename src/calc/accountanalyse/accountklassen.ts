import { exact } from '../decimal';
import { evaluate, isProblem } from '../evaluate';
import { abc } from '../markt/abc';
import type { Accountrij } from './account';

/** '' for an account of which we do not know what we sell to it. */
export type Klasse = 'A' | 'B' | 'C' | '';

/**
 * The class of each account, by what we sell to all of them (ABC); the score has no say in it. Without any turnover, or
 * with one below zero, no account has a class.
 */
export function accountklassen(rijen: readonly Pick<Accountrij, 'eigenOmzet'>[]): readonly Klasse[] {
  const klassen = evaluate(abc, { omzetten: rijen.map(({ eigenOmzet }) => eigenOmzet) }, exact);
  return isProblem(klassen) ? rijen.map(() => '') : (klassen as readonly Klasse[]);
}
