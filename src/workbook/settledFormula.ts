import type { Token } from './formulaTokens';
import { closing, meaningful, split, textOf } from './tokenGroups';

type Tokens = readonly Token[];

/**
 * A formula in English notation without the choices that are already made in it: IF of a test between constants, CHOOSE by
 * a constant, and a zero that is added. What is left computes the same, and is what a person would have written.
 */
export const settledFormula = (formula: string): string => textOf(withoutZeros(settled(meaningful(formula))));

function settled(tokens: Tokens): Tokens {
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'name' || tokens[at + 1]?.text !== '(') {
      left.push(token);
      continue;
    }
    const end = closing(tokens, at + 1);
    const args = split(tokens.slice(at + 2, end), ',').map(settled);
    const chosen = choice(token.text, args);
    if (!chosen) {
      left.push(token, ...call(tokens[at + 1] as Token, args, tokens[end]));
    } else {
      const isAlone = isEdge(tokens[at - 1]) && isEdge(tokens[end + 1]);
      left.push(...(isAlone || !isSum(chosen) ? chosen : [sign('('), ...chosen, sign(')')]));
    }
    at = end;
  }
  return left;
}

/** The argument that a call comes to; undefined when that depends on the cells. */
function choice(name: string, args: readonly Tokens[]): Tokens | undefined {
  const [test = [], ...options] = args;
  if (name === 'IF') {
    const isTrue = truthOf(test);
    return isTrue === undefined ? undefined : options[isTrue ? 0 : 1];
  }
  const place = name === 'CHOOSE' ? placeOf(test) : undefined;
  return place === undefined ? undefined : options[place];
}

/** Of TRUE, FALSE and two texts that are compared. */
function truthOf(test: Tokens): boolean | undefined {
  const [first, equals, second] = test;
  if (test.length === 1) return { TRUE: true, FALSE: false }[first?.text ?? ''];
  const isComparison = test.length === 3 && first?.kind === 'text' && equals?.text === '=' && second?.kind === 'text';
  return isComparison ? sameText(first, second) : undefined;
}

/** Of MATCH("b",{"a","b"},0), counted from zero. */
function placeOf(test: Tokens): number | undefined {
  if (test[0]?.text !== 'MATCH' || closing(test, 1) !== test.length - 1) return undefined;
  const [[wanted] = [], list = []] = split(test.slice(2, -1), ',');
  if (wanted?.kind !== 'text') return undefined;
  const place = list.filter(({ kind }) => kind === 'text').findIndex((one) => sameText(one, wanted));
  return place === -1 ? undefined : place;
}

const sameText = (a: Token, b: Token): boolean => a.text.toUpperCase() === b.text.toUpperCase();
const sign = (text: string): Token => ({ kind: 'sign', text, inArray: false });
const call = (open: Token, args: readonly Tokens[], close: Token | undefined): Tokens => [
  open,
  ...args.flatMap((arg, index) => (index === 0 ? arg : [sign(','), ...arg])),
  ...(close ? [close] : []),
];
/** Where nothing binds: the end of the formula or of an argument. */
const isEdge = (token: Token | undefined): boolean => token === undefined || /^[=,()]$/.test(token.text);
/** Whether an operator stands outside all brackets. */
function isSum(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'sign' && (text === '(' || text === '{')) at = closing(tokens, at);
    else if (kind === 'sign' && !/^[:!]$/.test(text)) return true;
  }
  return false;
}

/** Without `+0` and `-0`, and without the brackets that then hold one thing. */
function withoutZeros(tokens: Tokens): Tokens {
  const isAdded = (at: number): boolean =>
    tokens[at]?.text === '0' && /^[+-]$/.test(tokens[at - 1]?.text ?? '') && isLoose(tokens[at + 1]);
  const left = tokens.filter((_, at) => !isAdded(at) && !isAdded(at + 1));
  if (left.length === tokens.length) return tokens;
  const isBracketed = (at: number): boolean =>
    left[at - 1]?.text === '(' && left[at + 1]?.text === ')' && left[at - 2]?.kind === 'sign';
  return left.filter((_, at) => !isBracketed(at - 1) && !isBracketed(at + 1));
}
/** What binds no tighter than adding does. */
const isLoose = (token: Token | undefined): boolean => isEdge(token) || /^[+-]$/.test(token?.text ?? '');
