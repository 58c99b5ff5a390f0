/** What one operation of a formula can be changed into. */
const CHANGES = {
  plus: { minus: (a, b) => a.minus(b) },
  minus: { plus: (a, b) => a.plus(b), swapped: (a, b) => b.minus(a) },
  times: { div: (a, b) => a.div(b) },
  div: { times: (a, b) => a.times(b), swapped: (a, b) => b.div(a) },
  pow: { times: (a, b) => a.times(b) },
  lessThan: { negated: (a, b) => !a.lessThan(b) },
  lessThanOrEqualTo: { negated: (a, b) => !a.lessThanOrEqualTo(b) },
  equals: { negated: (a, b) => !a.equals(b) },
  isZero: { negated: (a) => !a.isZero() },
  one: { two: (one) => one.plus(one) },
};
/** Operations on arguments alone: a step of arithmetic.ts, a constant, a rounding. */
const CALLED = {
  divide: { times: (step, a, b) => a.times(b), swapped: (step, a, b) => step(b, a) },
  step: { swapped: (step, a, b, ...others) => step(b, a, ...others) },
  number: { next: (number, figure) => number(figure + 1) },
  rounding: { unrounded: (rounding, figure) => figure },
};
/** More than any formula needs; a changed one may go on forever. */
const MOST_OPERATIONS = 300_000;

/** Where formulas can be changed, and which change is on: at most one at a time. */
export class MutantSwitch {
  points = [];
  seen = undefined;
  active = undefined;
  operations = 0;

  /** A place in the code where one operation stands; gives its number. */
  point(operation, place) {
    this.points.push({ operation, ...place, changes: Object.keys(CHANGES[operation] ?? CALLED[operation]) });
    return this.points.length - 1;
  }

  /** An operation of a figure: `a.plus(b)`, or the figure `one` itself. */
  of(point, operation, figure, other) {
    // What an optional chain did not reach.
    if (figure === undefined) return undefined;
    const change = this.changeAt(point);
    if (change) return CHANGES[operation][change](figure, other);
    return operation === 'one' ? figure : figure[operation](other);
  }

  /** A call of a function of the calculator or of a step. */
  call(point, operation, called, ...args) {
    const change = this.changeAt(point);
    return change ? CALLED[operation][change](called, ...args) : called(...args);
  }

  changeAt(point) {
    this.seen?.add(point);
    this.operations += 1;
    if (this.operations > MOST_OPERATIONS && this.active) throw new Error('A changed formula does not come to an end.');
    return this.active?.point === point ? this.active.change : undefined;
  }

  /** Runs something with one change on, or with none. */
  with(mutant, work) {
    const before = this.active;
    this.active = mutant;
    this.operations = 0;
    try {
      return work();
    } finally {
      this.active = before;
    }
  }
}
