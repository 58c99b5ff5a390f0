import { wordsOf } from './plainText';

/** Words of a question that say nothing of what is looked for. */
const fillers = new Set(
  (
    'de het een van voor op in bij met en of is wat hoe hoeveel ik je mijn mag kan wil moet bereken berekenen ' +
    'berekening uitrekenen uitrekening reken rekenen formule functie the a an of to for in on is what how much many ' +
    'my can calculate calculating calculation compute formula function'
  ).split(' '),
);

export interface Query {
  /** All that was typed, as words with a space between them. */
  readonly phrase: string;
  /** The words that have to be found. */
  readonly words: readonly string[];
}

/** What is looked for; of a pasted formula that is the name of its function. */
export function readQuery(text: string): Query {
  const isFormula = text.trim().startsWith('=');
  const asked = isFormula
    ? text.replace(/\(.*$/s, '').replace(/=\s*(account\.)?/i, '')
    : text.replace(/account\./i, '');
  const words = wordsOf(asked);
  const telling = words.filter((word) => !fillers.has(word));
  return { phrase: words.join(' '), words: telling.length > 0 ? telling : words };
}

const withoutDouble = (stem: string): string => stem.replace(/([bdfgklmnprst])\1$/, '$1');
const withDouble = (stem: string): string => stem.replace(/([^aeiou])([aeou])([bcdfgklmnprst])$/, '$1$2$2$3');

/** What a word may be the plural of: of kortingen that is korting, of prijzen prijs, of facturen factuur. */
export function singulars(word: string): readonly string[] {
  if (word.length > 5 && word.endsWith('en')) {
    const stem = withoutDouble(word.slice(0, -2).replace(/z$/, 's').replace(/v$/, 'f'));
    return [...new Set([stem, withDouble(stem)])];
  }
  return word.length > 4 && word.endsWith('s') ? [word.slice(0, -1)] : [];
}
