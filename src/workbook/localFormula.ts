import type { Notation } from '../calc/notation';
import type { Language } from '../calc/text';
import { formulaTokens, type Token } from './formulaTokens';
import { shownColumns } from './structuredReference';

const dutchTruths = new Map([
  ['TRUE', 'WAAR'],
  ['FALSE', 'ONWAAR'],
]);

/**
 * A formula in English notation as the user sees and types it: with a decimal comma `;` parts the arguments and `\` the
 * columns of an array. Texts, sheet names and column names stay what they are. Only truth values have a Dutch name here:
 * our functions have one name in every language.
 */
export const localFormula = (formula: string, notation: Notation, language: Language = 'en'): string =>
  formulaTokens(formula, 'as stored')
    .map((token) => shown(token, notation, language))
    .join('');

function shown({ kind, text, inArray }: Token, { decimal }: Notation, language: Language): string {
  switch (kind) {
    case 'bracket':
      return shownColumns(text);
    case 'number':
      return text.replace('.', decimal);
    case 'name':
      return language === 'nl' ? (dutchTruths.get(text) ?? text) : text;
    case 'sign':
      return text === ',' && decimal === ',' ? (inArray ? '\\' : ';') : text;
    default:
      return text;
  }
}
