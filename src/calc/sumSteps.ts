import { exact, type Decimal } from './decimal';

/** A figure in a sum: what it is, and how it is written. */
export interface SumFigure {
  readonly value: number;
  readonly text: string;
}
/** The sum after one step of working it out. */
export interface SumStep {
  readonly text: string;
  /** Whether a figure in it has more digits than are written. */
  readonly isRounded: boolean;
}

type Operator = '+' | '−' | '×' | '/' | '^';
type Item = Operator | '(' | ')' | { readonly value: Decimal; readonly text: string; readonly isRounded: boolean };

const operations: Readonly<Record<Operator, (a: Decimal, b: Decimal) => Decimal>> = {
  '+': (a, b) => a.plus(b),
  '−': (a, b) => a.minus(b),
  '×': (a, b) => a.times(b),
  '/': (a, b) => a.div(b),
  '^': (a, b) => a.pow(b),
};
/** What goes before what; within a level from left to right. */
const levels: readonly (readonly Operator[])[] = [['^'], ['×', '/'], ['+', '−']];

/**
 * A formula of signs worked out as one does on paper: first what stands between brackets, from the inside out, then powers,
 * then multiplications, each a line of its own. The first line has the figures filled in; the outcome itself is left out.
 */
export function sumSteps(
  formula: string,
  figures: Readonly<Record<string, SumFigure>>,
  write: (value: number) => string,
): readonly SumStep[] {
  const steps: SumStep[] = [];
  let items = itemsOf(formula, figures, write);
  while (items.length > 1) {
    steps.push({ text: textOf(items), isRounded: items.some((item) => typeof item !== 'string' && item.isRounded) });
    items = workedOut(items, (value) => intermediate(value, write));
  }
  return steps;
}

function itemsOf(
  formula: string,
  figures: Readonly<Record<string, SumFigure>>,
  write: (value: number) => string,
): readonly Item[] {
  return (formula.match(/\{\w+\}|\d+(?:\.\d+)?|[()+−×/^]/g) ?? []).map((piece): Item => {
    if (/^[()+−×/^]$/.test(piece)) return piece as Operator;
    const figure = figures[piece.slice(1, -1)] ?? { value: Number(piece), text: write(Number(piece)) };
    return { value: exact.fromCell(figure.value), text: figure.text, isRounded: false };
  });
}

/** One step further: the innermost brackets when there are any, else the operators that go first. */
function workedOut(items: readonly Item[], figure: (value: Decimal) => Item): readonly Item[] {
  if (!items.includes('(')) return withoutLevel(items, highestLevel(items), figure);
  const left: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const end = items[at] === '(' ? items.findIndex((item, index) => index > at && isBracket(item)) : -1;
    if (items[end] !== ')') {
      left.push(items[at] as Item);
      continue;
    }
    const inside = levels.reduce<readonly Item[]>(
      (rest, level) => withoutLevel(rest, level, figure),
      items.slice(at + 1, end),
    );
    left.push(inside[0] as Item);
    at = end;
  }
  return left;
}
const isBracket = (item: Item): boolean => item === '(' || item === ')';

const highestLevel = (items: readonly Item[]): readonly Operator[] =>
  levels.find((level) => level.some((operator) => items.includes(operator))) ?? [];

function withoutLevel(
  items: readonly Item[],
  level: readonly Operator[],
  figure: (value: Decimal) => Item,
): readonly Item[] {
  return items.reduce<Item[]>((done, item) => {
    const [before, operator] = done.slice(-2);
    const isDue = typeof item !== 'string' && level.includes(operator as Operator) && typeof before === 'object';
    if (!isDue) return [...done, item];
    return [...done.slice(0, -2), figure(operations[operator as Operator](before.value, item.value))];
  }, []);
}

/** Small figures keep six digits that count, large ones two decimals. */
function intermediate(value: Decimal, write: (value: number) => string): Item {
  const places = Math.min(10, Math.max(2, 5 - (value.isZero() ? 0 : value.e)));
  const rounded = exact.round(value, exact.number(places));
  const text = write(exact.toCell(rounded));
  return { value, text: text.startsWith('-') ? `(${text})` : text, isRounded: !rounded.equals(value) };
}

const textOf = (items: readonly Item[]): string =>
  items.map((item) => (typeof item === 'string' ? (isBracket(item) ? item : ` ${item} `) : item.text)).join('');
