import { divide, squareRoot, sum } from '../arithmetic';
import { CalculationError } from '../errors';
import type { Calculator, Num } from '../num';
import { codeviation } from './codeviation';

type Measure = <N extends Num<N>>(figures: readonly N[], calculator: Calculator<N>) => N;

const count: Measure = (figures, { number }) => number(figures.length);
const mean: Measure = (figures, calculator) => sum(figures, calculator).div(count(figures, calculator));
const lowest: Measure = (figures) => figures.reduce((a, b) => (b.lessThan(a) ? b : a));
const highest: Measure = (figures) => figures.reduce((a, b) => (a.lessThan(b) ? b : a));

/** The standard deviation of a sample: one figure has none. */
const sampleDeviation: Measure = (figures, calculator) => {
  const n = count(figures, calculator);
  const pairs = n.times(n.minus(calculator.one));
  return squareRoot(divide(codeviation(figures, figures, calculator), pairs), calculator);
};
const populationDeviation: Measure = (figures, calculator) =>
  squareRoot(codeviation(figures, figures, calculator), calculator).div(count(figures, calculator));

/** From low to high, each with its place; equal figures stay in the order in which they were given. */
const ranked = <N extends Num<N>>(figures: readonly N[]): readonly { readonly figure: N; readonly index: number }[] =>
  figures
    .map((figure, index) => ({ figure, index }))
    .sort((a, b) => (a.figure.lessThan(b.figure) ? -1 : b.figure.lessThan(a.figure) ? 1 : a.index - b.index));

/** The most frequent figure; of several that are as frequent the first one given. */
const mode: Measure = (figures) => {
  const runs: { figure: (typeof figures)[number]; first: number; times: number }[] = [];
  for (const { figure, index } of ranked(figures)) {
    const run = runs.at(-1);
    if (run?.figure.equals(figure)) run.times += 1;
    else runs.push({ figure, first: index, times: 1 });
  }
  const [found] = runs.sort((a, b) => b.times - a.times || a.first - b.first);
  if (found === undefined || found.times < 2) throw new CalculationError({ code: 'noMode' }, ['bereik']);
  return found.figure;
};

/** The figure so many quarters past the lowest, of all figures from low to high; between two of them in proportion. */
function atQuarters<N extends Num<N>>(quarters: number, figures: readonly N[], { number }: Calculator<N>): N {
  const ascending = ranked(figures);
  const [below, above] = [Math.floor(quarters / 4), Math.ceil(quarters / 4)].map((place) => ascending[place]?.figure);
  if (below === undefined || above === undefined) throw new CalculationError({ code: 'tooFew' }, ['bereik']);
  return below.plus(
    above
      .minus(below)
      .times(number(quarters % 4))
      .div(number(4)),
  );
}
/** Excel's QUARTILE.INC: the lowest and the highest figure are the quartiles 0 and 4. */
const inclusive =
  (quartile: number): Measure =>
  (figures, calculator) =>
    atQuarters((figures.length - 1) * quartile, figures, calculator);
/** Excel's QUARTILE.EXC: the quartiles 0 and 4 lie beyond the figures, so that three are needed. */
const exclusive =
  (quartile: number): Measure =>
  (figures, calculator) =>
    atQuarters((figures.length + 1) * quartile - 4, figures, calculator);

/** What can be told about one series of figures; there is at least one. */
export const measures = {
  aantal: count,
  som: sum,
  gemiddelde: mean,
  mediaan: inclusive(2),
  modus: mode,
  min: lowest,
  max: highest,
  bereik: (figures, calculator) => highest(figures, calculator).minus(lowest(figures, calculator)),
  stdev: sampleDeviation,
  stdevp: populationDeviation,
  variatie: (figures, calculator) => divide(sampleDeviation(figures, calculator), mean(figures, calculator)),
  q1: inclusive(1),
  q3: inclusive(3),
  q1exc: exclusive(1),
  q3exc: exclusive(3),
} as const satisfies Record<string, Measure>;
