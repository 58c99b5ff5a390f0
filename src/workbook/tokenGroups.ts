import { formulaTokens, type Token } from './formulaTokens';

/** A formula in pieces, without the spaces between them. */
export const meaningful = (formula: string): Token[] =>
  formulaTokens(formula, 'as stored').filter(({ text }) => text.trim());

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** Where the parenthesis or brace at `open` is closed; the end of the formula when it is not. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? {};
    if (kind !== 'sign') continue;
    if (text === '(' || text === '{') depth++;
    if ((text === ')' || text === '}') && --depth === 0) return at;
  }
  return tokens.length;
}

/** The parts between separators that are not inside parentheses or braces. */
export function split(tokens: readonly Token[], separator: string): Token[][] {
  const parts: Token[][] = [[]];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && token.text === separator) {
      parts.push([]);
      continue;
    }
    const end = token.kind === 'sign' && (token.text === '(' || token.text === '{') ? closing(tokens, at) : at;
    parts.at(-1)?.push(...tokens.slice(at, end + 1));
    at = end;
  }
  return parts;
}

/** What is left without parentheses around all of it. */
export const unwrapped = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.text === '(' && closing(tokens, 0) === tokens.length - 1 ? unwrapped(tokens.slice(1, -1)) : tokens;
