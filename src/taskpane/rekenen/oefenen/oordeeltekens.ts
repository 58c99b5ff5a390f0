import type { Oordeel } from '../../../calc/rekenen/oordeel';

/** Beside the words of a verdict, in the pane as in a sheet. */
export const oordeeltekens = { goed: '✓', bijna: '≈', fout: '✗', onleesbaar: '?' } as const satisfies Record<
  Oordeel['oordeel'],
  string
>;
