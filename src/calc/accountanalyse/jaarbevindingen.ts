import type { Jaarkolom } from './account';
import type { Jaarbevinding } from './analyse';
import { eenheidbevindingen } from './eenheidbevindingen';
import { jaartalbevindingen } from './jaartalbevindingen';
import { kolombevindingen } from './kolombevindingen';

/**
 * What may be wrong with annual figures: first with the years, then per column from top to bottom, then between the
 * columns. `eenheid` is what one figure stands for: in thousands and millions a rounding difference is no finding.
 */
export const jaarbevindingen = (jaren: readonly Jaarkolom[], eenheid = '1'): readonly Jaarbevinding[] => [
  ...jaartalbevindingen(jaren),
  ...jaren.flatMap((_, kolom) => kolombevindingen(jaren, kolom, eenheid)),
  ...eenheidbevindingen(jaren),
];
