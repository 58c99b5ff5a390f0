import { dutchErrorName } from '../../calc/errorNames';
import { formulaTokens, type Token } from '../../workbook/formulaTokens';
import { dutchFunctionName } from '../../workbook/functionNames';
import { sameLengthStored as sameLengthInDutch, swappedSeparator, typedFormula } from '../../workbook/typedFormula';
import type { Notation } from './notation';

/** A formula as typed, in the form a workbook stores. */
export const storedFormula = (typed: string, { language }: Notation): string =>
  language === 'en' ? typed : typedFormula(typed);

/** The other way: how people of this notation see a stored formula. Typing it again gives the stored one back. */
export function shownFormula(stored: string, { language }: Notation): string {
  if (language === 'en') return stored;
  const tokens = formulaTokens(stored, 'as stored');
  return tokens.map((token, index) => shownToken(token, tokens[index + 1])).join('');
}

/** The typed formula with stored separators and not one sign longer or shorter, for what looks up positions in it. */
export const sameLengthStored = (typed: string, { language }: Notation): string =>
  language === 'en' ? typed : sameLengthInDutch(typed);

function shownToken(token: Token, next: Token | undefined): string {
  const { kind, text, inArray } = token;
  switch (kind) {
    case 'number':
      return text.replace(/^\./, '0.').replace('.', ',');
    case 'name':
      return next?.text === '(' ? dutchFunctionName(text) : next?.text === '!' ? text : shownBoolean(text);
    case 'error':
      return dutchErrorName(text);
    case 'bracket':
      return text.replace(/\](\s*),(\s*)\[/g, ']$1;$2[');
    case 'sign':
      return swappedSeparator(text, inArray);
    default:
      return text;
  }
}

const shownBoolean = (text: string): string => (text === 'TRUE' ? 'WAAR' : text === 'FALSE' ? 'ONWAAR' : text);
