import type { Notation } from '../calc/notation';
import type { Language } from '../calc/text';
import { formulaTokens, type Token } from './formulaTokens';
import { dutchFunctionName } from './functionNames';
import { shownColumns } from './structuredReference';

/**
 * A formula in English notation as the user sees and types it. By the notation: with a decimal comma `;` parts the
 * arguments and `\` the columns of an array. By the language of Excel: the names of its own, ours are the same in every
 * language. Texts, sheet names and column names stay what they are.
 */
export const localFormula = (formula: string, notation: Notation, language: Language): string =>
  formulaTokens(formula, 'as stored')
    .map((token, index, tokens) => shown(token, tokens[index + 1], notation, language))
    .join('');

function shown(
  { kind, text, inArray }: Token,
  next: Token | undefined,
  { decimal }: Notation,
  language: Language,
): string {
  switch (kind) {
    case 'bracket':
      return shownColumns(text);
    case 'number':
      return text.replace('.', decimal);
    case 'name':
      return language === 'nl' && (next?.text === '(' || isTruth(text, next)) ? dutchFunctionName(text) : text;
    case 'sign':
      return text === ',' && decimal === ',' ? (inArray ? '\\' : ';') : text;
    default:
      return text;
  }
}

/** Before an exclamation mark it is the name of a sheet. */
const isTruth = (text: string, next: Token | undefined): boolean => /^(TRUE|FALSE)$/.test(text) && next?.text !== '!';
