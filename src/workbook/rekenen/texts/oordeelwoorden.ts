import type { Oordeel } from '../../../calc/rekenen/oordeel';

/** A verdict in words: the sign alone would say it by its shape only. */
export const oordeelwoorden = {
  goed: '✓ Goed',
  bijna: '≈ Bijna',
  fout: '✗ Nog niet',
  onleesbaar: '? Niet te lezen',
} as const satisfies Record<Oordeel['oordeel'], string>;
