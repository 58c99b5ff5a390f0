/** A chart in its own units: the figures of the vertical axis stand in the gutter, the names of the other one below. */
export const maten = { width: 320, height: 216, left: 44, right: 12, top: 14, bottom: 40 } as const;
export const plot = {
  width: maten.width - maten.left - maten.right,
  height: maten.height - maten.top - maten.bottom,
  right: maten.width - maten.right,
  bottom: maten.height - maten.bottom,
} as const;

export interface Schaal {
  /** Where grid lines stand. */
  readonly lijnen: readonly number[];
  /** Which of them have their figure beside them. */
  readonly getallen: readonly number[];
  readonly yOf: (waarde: number) => number;
}

const MOST_FIGURES = 13;

/** From one figure to beyond another, with a line at each step; figures stand at every so many lines that they have room. */
export function schaalVan(vanaf: number, hoogste: number, stap: number): Schaal {
  const count = Math.max(1, Math.ceil((hoogste - vanaf) / stap));
  const tot = vanaf + count * stap;
  const lijnen = Array.from({ length: count + 1 }, (_, at) => vanaf + at * stap);
  const every = Math.ceil((count + 1) / MOST_FIGURES);
  return {
    lijnen,
    getallen: lijnen.filter((_, at) => at % every === 0),
    yOf: (waarde) => plot.bottom - (plot.height * (waarde - vanaf)) / (tot - vanaf),
  };
}

/** A step of 1, 2 or 5 (times ten, a hundred ...) that gives some eight lines. */
export function rondeStap(hoogste: number): number {
  const power = 10 ** Math.floor(Math.log10(hoogste / 8));
  return power * ([1, 2, 5, 10].find((one) => hoogste / (power * one) <= 10) ?? 10);
}
