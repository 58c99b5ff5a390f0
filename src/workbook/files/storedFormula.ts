import { formulaTokens, type Token } from '../formulaTokens';
import { closing, split } from '../tokenGroups';
import { fullThisRow } from './fullThisRow';
import { storedFunction } from './newFunctions';

type Tokens = readonly Token[];

/**
 * A formula as a file holds it: without the `=`, newer functions and the parameters of LET under their long names, A1# and @
 * as functions, ours under the name that Excel gives the functions of an add-in. `table` is the one that the cell stands in.
 */
export function storedFormula(formula: string, table?: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''), 'as stored');
  return stored(tokens, parametersOf(tokens), table);
}

/** Of the pieces between two places, in order. */
function stored(tokens: Tokens, parameters: ReadonlySet<string>, table: string | undefined): string {
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const operand = tokens[at]?.text === '@' ? operandFrom(tokens, at + 1) : undefined;
    const anchor = operand ? undefined : anchorFrom(tokens, at);
    if (operand !== undefined) {
      text += `_xlfn.SINGLE(${stored(tokens.slice(at + 1, operand), parameters, table)})`;
      at = operand - 1;
    } else if (anchor !== undefined) {
      text += `_xlfn.ANCHORARRAY(${tokens
        .slice(at, anchor)
        .map((token) => token.text)
        .join('')})`;
      at = anchor;
    } else {
      text += storedToken(tokens, at, parameters, table);
    }
  }
  return text;
}

function storedToken(tokens: Tokens, at: number, parameters: ReadonlySet<string>, table: string | undefined): string {
  const { kind, text } = tokens[at] as Token;
  if (kind === 'bracket') return fullThisRow(text, tokens[at - 1]?.kind === 'name' ? '' : table);
  if (kind !== 'name') return text;
  if (parameters.has(text.toUpperCase())) return `_xlpm.${text}`;
  if (tokens[at + 1]?.text !== '(') return text;
  const ours = /^ACCOUNT\.(.+)$/i.exec(text)?.[1];
  return ours === undefined ? storedFunction(text) : `_xldudf_ACCOUNT_${ours.toUpperCase().replaceAll('.', '_')}`;
}

/** Where `Blad1!B5#` has its #, when that begins here. */
function anchorFrom(tokens: Tokens, at: number): number | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  const isSheet = second?.text === '!' && (first?.kind === 'name' || first?.kind === 'sheetName');
  const end = isSheet && third?.kind === 'name' ? at + 3 : at + 1;
  return tokens[end - 1]?.kind === 'name' && tokens[end]?.text === '#' ? end : undefined;
}

/** Where the call, the cells or the name that begins here ends. */
function operandFrom(tokens: Tokens, from: number): number | undefined {
  let at = from;
  if (tokens[at + 1]?.text === '!') at += 2;
  if (tokens[at]?.text === '(') return closing(tokens, at) + 1;
  if (tokens[at]?.kind === 'bracket') return at + 1;
  if (tokens[at]?.kind !== 'name') return undefined;
  if (tokens[at + 1]?.text === '(') return closing(tokens, at + 1) + 1;
  if (tokens[at + 1]?.kind === 'bracket' || tokens[at + 1]?.text === '#') return at + 2;
  return tokens[at + 1]?.text === ':' ? at + 3 : at + 1;
}

/** The names that LET and LAMBDA give, in capitals. */
function parametersOf(tokens: Tokens): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ kind, text }, at) => {
    const isLet = /^LET$/i.test(text);
    if (kind !== 'name' || tokens[at + 1]?.text !== '(' || (!isLet && !/^LAMBDA$/i.test(text))) return;
    const args = split(tokens.slice(at + 2, closing(tokens, at + 1)), ',').slice(0, -1);
    for (const arg of isLet ? args.filter((_, index) => index % 2 === 0) : args) {
      const [name, ...more] = arg.filter((token) => token.text.trim());
      if (name?.kind === 'name' && more.length === 0) names.add(name.text.toUpperCase());
    }
  });
  return names;
}
