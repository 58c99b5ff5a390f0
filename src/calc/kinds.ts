import { CalculationError } from './errors';
import type { Calculator, Num } from './num';
import type { UnitName } from './units';

/** What a cell can hold by the time a parameter reads it: not empty and not an error. */
export type Content = string | number | boolean | object;
export type Value<N> = N | boolean | string;

/** How the content of a cell becomes a value. Shared code never asks which kind it has before it. */
export interface Kind {
  readonly unit: UnitName;
  /** It reads figures, of which many can be computed at once. */
  readonly isFigure?: true;
  /** Throws a CalculationError when the content is of another type. */
  read<N extends Num<N>>(content: Content, calculator: Calculator<N>): Value<N>;
}
export interface NumberKind extends Kind {
  readonly reads: 'number';
}
export interface TruthKind extends Kind {
  readonly reads: 'truth';
}
export interface ChoiceKind<C extends string> extends Kind {
  readonly reads: 'choice';
  readonly choices: readonly C[];
}

export const numberKind = (unit: UnitName): NumberKind => ({
  reads: 'number',
  isFigure: true,
  unit,
  read(content, calculator) {
    if (typeof content !== 'number' || !Number.isFinite(content)) {
      throw new CalculationError({ code: 'notANumber', found: content });
    }
    return calculator.fromCell(content);
  },
});

/** An empty cell can arrive as the number 0, so 0 and 1 stand for ONWAAR and WAAR; every other number is a mistake. */
export const truthKind: TruthKind = {
  reads: 'truth',
  unit: 'waarOfOnwaar',
  read(content) {
    if (typeof content === 'boolean') return content;
    if (content === 0 || content === 1) return content === 1;
    throw new CalculationError({ code: 'notTrueOrFalse', found: content });
  },
};

const withoutCaseAndSpaces = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

export function choiceKind<const C extends string>(choices: readonly C[]): ChoiceKind<C> {
  return {
    reads: 'choice',
    unit: 'keuze',
    choices,
    read(content) {
      const asked = typeof content === 'string' ? withoutCaseAndSpaces(content) : undefined;
      const choice = choices.find((candidate) => withoutCaseAndSpaces(candidate) === asked);
      if (choice === undefined) throw new CalculationError({ code: 'unknownChoice', found: content, choices });
      return choice;
    },
  };
}
