import type { Definition, GivenValue } from '../../src/calc/define';
import { isOptional, type Param } from '../../src/calc/params';
import { figure, sizeOf } from './figure';
import { outcomeOf, problemOf, type Given } from './given';
import { Random } from './random';
import { repaired } from './repair';

/** So many different calls prove a function. */
export const DRAWS = 200;
const REPAIRS = 12;
const ATTEMPTS = 60;

/**
 * Calls of a function with figures out of its domain, always the same ones: every choice, with and without what may be
 * left out. What the function refuses is mended or drawn again; too few of them means that it refuses too much.
 */
export function drawsOf(definition: Definition, count = DRAWS): readonly Given[] {
  const random = new Random(definition.id);
  return Array.from({ length: count }, (_, index) => accepted(definition, index, random)).filter(
    (given) => given !== undefined,
  );
}

function accepted(definition: Definition, index: number, random: Random): Given | undefined {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let given = drawn(definition, index, random);
    for (let repair = 0; repair < REPAIRS; repair++) {
      const problem = problemOf(definition, given);
      if (!problem) return given;
      given = repaired(definition, given, problem, random);
    }
  }
  return undefined;
}

/** Choices take turns, each with every other, so that none is left to chance. */
function drawn({ params, paired = [] }: Definition, index: number, random: Random): Given {
  const length = random.whole(2, 12);
  const size = sizeOf(random);
  const equals = random.chance(0.1) ? 0.8 : 0.1;
  let turn = index;
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      if (isOptional(param) && param.shape !== 'repeating' && random.chance(0.35)) return [name, undefined];
      const choices = choicesOf(param);
      if (choices) {
        const choice = choices[turn % choices.length];
        turn = Math.floor(turn / choices.length);
        return [name, choice];
      }
      return [name, figures(param, paired.includes(name) ? length : random.whole(2, 12), { size, equals }, random)];
    }),
  );
}

function choicesOf({ kind }: Param): readonly GivenValue[] | undefined {
  if ('choices' in kind) return kind.choices as readonly string[];
  return 'reads' in kind && kind.reads === 'truth' ? [true, false] : undefined;
}

/** What the arguments of one call have in common: the size of amounts, and how often the cells of a series are equal. */
interface Likeness {
  readonly size: number;
  readonly equals: number;
}

function figures(param: Param, length: number, { size, equals }: Likeness, random: Random): GivenValue | GivenValue[] {
  const one = (): number => figure(param, random, size);
  const cells = (count: number): GivenValue[] => {
    const first = one();
    const isEven = random.chance(equals);
    return Array.from({ length: count }, (_, index) => (index === 0 || isEven ? first : one()));
  };
  switch (param.shape) {
    case 'single':
      return one();
    case 'series':
      return cells(length);
    case 'seriesOrSingle':
      return cells(random.chance(0.3) ? 1 : length);
    case 'repeating':
      return cells(random.whole(0, 4));
  }
}

/** What makes a denominator zero: the figure itself, what is left of 100%, or a difference with its counterpart. */
const ZEROS = [0, 1, -1];

/**
 * Calls that divide by exactly zero: for each parameter that can bring it about, from draws that were fine. A parameter
 * of the denominator counts; where a definition does not name any, each figure may.
 */
export function zeroDraws(definition: Definition, draws: readonly Given[]): readonly Given[] {
  const named = definition.divisors ?? Object.keys(definition.params);
  return named.flatMap((name) => {
    const found = draws.slice(0, 40).flatMap((given) => {
      const others = named.filter((other) => other !== name).map((other) => given[other]);
      return [...ZEROS, ...others]
        .map((zero) => ({ ...given, [name]: Array.isArray(given[name]) ? given[name].map(() => zero) : zero }) as Given)
        .filter((changed) => outcomeOf(definition, changed) === '#DIV/0!')
        .slice(0, 1);
    });
    return found.slice(0, 5);
  });
}
