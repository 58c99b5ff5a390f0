import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import type { Definition } from '../../src/calc/define';
import { call } from '../../src/functions/call';
import { argsOf, idOf, workedCases } from '../facts/workedCases';
import { definitionOf, exampleArgs, exampleResult, isClose, isExact, shown } from '../functions/answer';
import type { Answer } from './check';
import { drawsOf } from './draws';
import { isEquivalent } from './equivalents';
import type { Given } from './given';
import { isRounded } from './isRounded';
import { notWholeCalls } from './notWhole';
import { runCheck } from './runCheck';
import { secondChecks } from './secondChecks';
import { workedOut } from './workedOut';

/** A change of one operation in a formula; the switch turns it on. */
export interface Mutant {
  readonly point: number;
  readonly change: string;
}
interface Point {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly operation: string;
  readonly changes: readonly string[];
}
export interface MutantSwitch {
  readonly points: readonly Point[];
  seen: Set<number> | undefined;
  with<T>(mutant: Mutant | undefined, work: () => T): T;
}
/** Tests of different kinds that can notice a change, each by a source of its own. */
export const witnesses = ['cases', 'examples', 'native', 'check', 'formula text', 'refusals'] as const;
export type WitnessName = (typeof witnesses)[number];
export interface Verdict {
  readonly id: string;
  readonly mutant: Mutant;
  readonly place: Point;
  readonly noticedBy: readonly WitnessName[];
  /** Noticed by tests of two kinds, or known to change nothing. */
  readonly isProven: boolean;
}
const ENOUGH = 2;

/** What a function gives while something may be changed; a breakdown is an outcome like any other. */
function outcomeNow(definition: Definition, args: readonly unknown[]): unknown {
  try {
    // A calculator of its own, so that nothing that a formula remembers outlives the change.
    return shown(call(definition, args, { ...exact }));
  } catch {
    return 'broken';
  }
}

/** The proof of one function, ready to be held against changes of its formula. */
export class Proof {
  private readonly draws: readonly Given[];
  private readonly outcomes: readonly unknown[];
  private readonly cases;

  constructor(
    readonly definition: Definition,
    private readonly mutantSwitch: MutantSwitch,
  ) {
    this.draws = drawsOf(definition);
    this.outcomes = this.draws.map((given) => outcomeNow(definition, exampleArgs(definition, { given })));
    this.cases = workedCases.filter((fact) => idOf(fact) === definition.id);
  }

  /** Every change of an operation that this function takes part in. */
  mutants(): readonly Mutant[] {
    const seen = new Set<number>();
    this.mutantSwitch.seen = seen;
    this.definition.examples.forEach((example) => outcomeNow(this.definition, exampleArgs(this.definition, example)));
    this.draws.forEach((given) => outcomeNow(this.definition, exampleArgs(this.definition, { given })));
    this.mutantSwitch.seen = undefined;
    return [...seen].flatMap((point) =>
      (this.mutantSwitch.points[point] as Point).changes.map((change) => ({ point, change })),
    );
  }

  judge(mutant: Mutant): Verdict {
    const { definition } = this;
    const now = (args: readonly unknown[]): unknown =>
      this.mutantSwitch.with(mutant, () => outcomeNow(definition, args));
    const nowGiven = (given: Given): unknown => now(exampleArgs(definition, { given }));
    const differs = (given: Given, index: number): boolean => {
      const [outcome, changed] = [this.outcomes[index], nowGiven(given)];
      return !isClose(changed, outcome) || (outcome !== changed && isRounded(definition, given));
    };
    const judges: Readonly<Record<WitnessName, () => boolean>> = {
      cases: () => this.cases.some((fact) => !isExact(now(argsOf(fact)), fact.expected)),
      examples: () =>
        definition.examples.some(
          (example) => !isExact(now(exampleArgs(definition, example)), exampleResult(definition, example)),
        ),
      // The spreadsheet's own formula gives what the unchanged function gives: another test sees to that.
      native: () => definition.native !== undefined && this.draws.some(differs),
      check: () => this.isNoticedByCheck(mutant, nowGiven),
      'formula text': () =>
        this.draws.some((given) => {
          const text = workedOut(definition, given);
          return text !== undefined && !isClose(nowGiven(given), text.result);
        }),
      refusals: () => notWholeCalls(definition, this.draws).some((given) => nowGiven(given) !== '#NUM!'),
    };
    const place = this.mutantSwitch.points[mutant.point] as Point;
    const noticedBy = witnesses.filter((name) => judges[name]());
    const isProven = noticedBy.length >= ENOUGH || isEquivalent({ id: definition.id, mutant, place });
    return { id: definition.id, mutant, place, noticedBy, isProven };
  }

  /** A check that calls the function itself gets the changed one, and any other as it is. */
  private isNoticedByCheck(mutant: Mutant, nowGiven: (given: Given) => unknown): boolean {
    const { definition, mutantSwitch } = this;
    const column = (arg: unknown): unknown => (Array.isArray(arg) ? arg.map((cell: unknown) => [cell]) : arg);
    const answer = (id: string, ...args: unknown[]): unknown =>
      mutantSwitch.with(id === definition.id ? mutant : undefined, () =>
        outcomeNow(definitionOf(id), args.map(column)),
      );
    const check = secondChecks(answer as Answer)[definition.id];
    return (
      check !== undefined &&
      this.draws.some((given) => {
        try {
          return runCheck(check, definition, given, nowGiven(given)).different.length > 0;
        } catch {
          return true;
        }
      })
    );
  }
}

/** The proofs of the functions asked for, or of all. */
export const proofs = (mutantSwitch: MutantSwitch, ids: readonly string[]): readonly Proof[] =>
  (ids.length > 0 ? ids.map(definitionOf) : catalogue).map((definition) => new Proof(definition, mutantSwitch));
