import type { Swotrij } from '../../../calc/accountanalyse/account';

/** The points of a SWOT with one more, at the end of its quadrant. */
export function metPunt(now: readonly Swotrij[], punt: Omit<Swotrij, 'id'>): readonly Swotrij[] {
  return [...now, { ...punt, id: '' }];
}
