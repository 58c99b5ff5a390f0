import { storedErrorName } from '../calc/errorNames';
import { formulaTokens, type Token } from './formulaTokens';
import { storedFunctionName } from './functionNames';

/**
 * A formula as somebody types it, in the form a workbook stores. In Dutch `;` parts the arguments and `,` is the decimal
 * sign; a formula without `;` whose commas never stand inside a number is read as English, and so is every one without `;`
 * where the decimal sign is a point. A comma that is neither a decimal sign nor English stays wrong (it becomes the `;` that
 * no stored formula has), so that nothing is read other than it was meant.
 */
export function typedFormula(typed: string, decimal = ','): string {
  const tokens = formulaTokens(typed, 'as typed');
  const dutch = decimal === ',' ? isDutch(tokens) : partsByDutch(tokens);
  return tokens.map((token, index) => storedToken(token, tokens[index + 1], dutch)).join('');
}

/** The typed formula with stored separators and not one sign longer or shorter, for what looks up positions in it. */
export function sameLengthStored(typed: string): string {
  const tokens = formulaTokens(typed, 'as typed');
  if (!isDutch(tokens)) return typed;
  return tokens
    .map((token) => (token.kind === 'number' ? token.text.replace(',', '.') : storedSeparator(token)))
    .join('');
}

const isDutchNumber = (text: string): boolean => text.includes(',') || text.split('.').length > 2;
/** As in SUM(1,2.5): a comma in front of a number with a point can only part arguments. */
const isEnglish = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, text }, index) => kind === 'number' && text.includes(',') && tokens[index + 1]?.text[0] === '.');
const partsByDutch = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, text, inArray }) =>
    kind === 'sign' ? text === (inArray ? '\\' : ';') : kind === 'bracket' && /\]\s*;\s*\[/.test(text),
  );
const isDutch = (tokens: readonly Token[]): boolean =>
  !isEnglish(tokens) &&
  (partsByDutch(tokens) || tokens.some(({ kind, text }) => kind === 'number' && isDutchNumber(text)));

function storedToken(token: Token, next: Token | undefined, dutch: boolean): string {
  switch (token.kind) {
    case 'name':
      return storedName(token.text, next);
    case 'error':
      return storedErrorName(token.text);
    case 'number':
      return dutch ? storedNumber(token.text) : token.text;
    case 'bracket':
      return storedParts(dutch ? storedSeparator(token) : token.text);
    default:
      return dutch ? storedSeparator(token) : token.text;
  }
}

/** The parts of a table as Excel calls them in Dutch. */
const PARTS: Readonly<Record<string, string>> = {
  'deze rij': 'This Row',
  alles: 'All',
  gegevens: 'Data',
  kopteksten: 'Headers',
  totalen: 'Totals',
};
const storedParts = (bracket: string): string =>
  bracket.replace(/(?<=\[#)[^\]]+(?=\])/g, (part) => PARTS[part.toLowerCase()] ?? part);

function storedName(text: string, next: Token | undefined): string {
  if (next?.text === '(') return storedFunctionName(text);
  const name = text.toUpperCase();
  return next?.text === '!' ? text : name === 'WAAR' ? 'TRUE' : name === 'ONWAAR' ? 'FALSE' : text;
}

/** Points part thousands when they stand as such; a single other point can only be meant as a decimal sign. */
const storedNumber = (text: string): string =>
  (/^\d{1,3}(\.\d{3})+(?!\d)/.test(text) ? text.replaceAll('.', '') : text).replace(',', '.');

function storedSeparator({ kind, text, inArray }: Token): string {
  if (kind === 'bracket') return text.replace(/\](\s*);(\s*)\[/g, ']$1,$2[');
  if (kind !== 'sign') return text;
  return swappedSeparator(text, inArray);
}

/** The separator of the one notation for that of the other. */
export function swappedSeparator(text: string, inArray: boolean): string {
  const dutch = inArray ? '\\' : ';';
  return text === ',' ? dutch : text === dutch ? ',' : text;
}
