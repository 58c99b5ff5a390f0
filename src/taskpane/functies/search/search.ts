import type { Definition } from '../../../calc/define';
import { nearWords } from './nearWords';
import { readQuery, singulars } from './query';
import { searchIndex, type Entry } from './searchIndex';

export interface Found {
  /** The best match first. */
  readonly definitions: readonly Definition[];
  /** The words to point out in what is shown: those that were typed, or what they must have been meant to be. */
  readonly terms: readonly string[];
}

/** Shorter words are sought at the start of words only: almost every text has an m somewhere. */
const INSIDE_FROM = 3;
/** From here the end of a Dutch word says what it is about: a verkoopprijs is a prijs. */
const HEAD_FROM = 4;

/**
 * Lower is better: the id itself, what the id, a title or another name is or begins with, what stands in them, then the
 * names of the parameters and the description; the start of a word before its middle.
 */
function rank(word: string, { id, titles, synonyms, labels, summaries, joined }: Entry): number {
  const [whole, start, end] = [` ${word} `, ` ${word}`, `${word} `];
  const names = [id, ...titles];
  const isHead = word.length >= HEAD_FROM;
  const isLong = word.length >= INSIDE_FROM;
  const holds = (texts: readonly string[], part: string): boolean => texts.some((text) => text.includes(part));
  const begins = (texts: readonly string[], part: string): boolean => texts.some((text) => text.startsWith(part));
  if (id === whole || joined[0] === word) return 0;
  if (titles.includes(whole)) return 1;
  if (id.startsWith(whole)) return 2;
  if (synonyms.includes(whole)) return holds(names, word) ? 2 : 2.5;
  if (begins(names, start) || holds(names, isHead ? end : whole)) return 3;
  if (holds(names, start) || holds(synonyms, whole)) return 4;
  if (begins(synonyms, start) || begins(joined, word)) return 5;
  if (holds(synonyms, start) || (isLong && holds(names, word))) return 6;
  if (labels.includes(start)) return 7;
  if (summaries.includes(start)) return 8;
  if (!isLong) return Infinity;
  if (labels.includes(word) || holds(synonyms, word)) return 9;
  return summaries.includes(word) ? 10 : Infinity;
}

const ENDING = 3;
const SLIP = 4;
/** Words that stand apart rank after any that stand together as they were typed. */
const APART = 20;

type RankOfWord = (word: string, entry: Entry) => number;

const asTyped: RankOfWord = (word, entry) =>
  Math.min(rank(word, entry), ...singulars(word).map((stem) => rank(stem, entry) + ENDING));

function ranked(entries: readonly Entry[], scoreOf: (entry: Entry) => number): readonly Definition[] {
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry) }))
    .filter(({ score }) => score < Infinity)
    .sort((a, b) => a.score - b.score || a.entry.definition.priority - b.entry.definition.priority)
    .map(({ entry }) => entry.definition);
}

/**
 * The functions in which every word of the query occurs, in either language. When there are none, those with words that
 * are a slip of the pen away.
 */
export function search(text: string, catalogue: readonly Definition[]): Found {
  const { phrase, words } = readQuery(text);
  if (phrase === '') return { definitions: catalogue, terms: [] };
  const { entries, words: known } = searchIndex(catalogue);
  const joined = phrase.replaceAll(' ', '');
  const find = (rankOf: RankOfWord): readonly Definition[] =>
    ranked(entries, (entry) => {
      if (words.length === 1) return Math.min(...[phrase, joined, ...words].map((word) => rankOf(word, entry)));
      const together = Math.min(rank(phrase, entry), rank(joined, entry));
      return Math.min(
        together,
        words.reduce((sum, word) => sum + rankOf(word, entry), APART),
      );
    });

  const definitions = find(asTyped);
  if (definitions.length > 0) return { definitions, terms: [phrase, ...words, ...words.flatMap(singulars)] };
  const near = new Map(words.map((word) => [word, nearWords(word, known)]));
  const meant: RankOfWord = (word, entry) =>
    Math.min(asTyped(word, entry), ...[...(near.get(word) ?? [])].map((other) => rank(other, entry) + SLIP));
  return { definitions: find(meant), terms: [...words, ...[...near.values()].flatMap((others) => [...others])] };
}
