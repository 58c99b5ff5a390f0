import type { Flaw, Problem } from './errors';

/** Ends an evaluation with what is wrong and where; caught at its door. */
export class Stop extends Error {
  readonly problem: Problem;
  constructor(flaw: Flaw, params: readonly string[]) {
    super(flaw.code);
    this.problem = { ...flaw, params };
  }
}
