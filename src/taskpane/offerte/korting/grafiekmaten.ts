/** The chart in its own units: the figures of the axes stand in the gutter, left of what is plotted. */
export const WIDTH = 300;
export const GUTTER = 56;
export const PLOT = WIDTH - GUTTER - 6;

/** Where a discount lies from left to right; `reach` is the one at the right edge. */
export const xOf = (korting: number, reach: number): number => GUTTER + (Math.min(korting, reach) / reach) * PLOT;
