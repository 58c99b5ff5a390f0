import type { Definition } from '../../../calc/define';
import { editDistance } from '../../../calc/editDistance';
import { groups, type GroupName } from '../../../calc/groups';
import type { Text } from '../../../calc/text';

/** Small letters without accents; what people type or paste around a name falls away. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const wordsOf = (query: string): readonly string[] =>
  plain(query)
    .replace(/=|account\.|[();]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const both = ({ nl, en }: Text): readonly string[] => [nl, en];

/** Where a word can be found, the most telling place first. */
function placesOf({ id, title, synonyms, params, summary, group }: Definition): readonly string[] {
  const labels = Object.values(params).flatMap(({ label }) => both(label));
  const places = [
    [id],
    both(title),
    [...(synonyms?.nl ?? []), ...(synonyms?.en ?? [])],
    [...labels, ...both(groups[group])],
    both(summary),
  ];
  return places.map((texts) => ` ${plain(texts.join(' '))}`);
}

/** Lower is better: the first place that holds the word, and the start of a word before its middle. */
function rank(word: string, places: readonly string[]): number {
  const ranks = places.flatMap((text, place) => {
    if (text.includes(` ${word}`)) return [2 * place];
    return text.includes(word) ? [2 * place + 1] : [];
  });
  return Math.min(...ranks, Infinity);
}

/** The same for a word that is a slip of the pen away from one of the place's words; short words must be right. */
function rankNear(word: string, places: readonly string[]): number {
  const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const isNear = (candidate: string): boolean =>
    Math.abs(candidate.length - word.length) <= slips && editDistance(word, candidate) <= slips;
  const near = places.findIndex((text) => text.split(/[^\p{L}\p{N}]+/u).some(isNear));
  return Math.min(rank(word, places), near < 0 ? Infinity : 2 * near + 1);
}

/**
 * The functions in which every word of the query occurs, in either language; the best matches first. When there are
 * none, those that hold the query written as one word, or words that are nearly the same.
 */
export function search(query: string, catalogue: readonly Definition[]): readonly Definition[] {
  const words = wordsOf(query);
  if (words.length === 0) return catalogue;
  const phrase = words.join(' ');
  const exact = ranked(catalogue, (places) =>
    words.reduce((sum, word) => sum + rank(word, places), places.some((text) => text.includes(` ${phrase}`)) ? 0 : 1),
  );
  if (exact.length > 0) return exact;
  return ranked(catalogue, (places) =>
    asOneWord(places).some((text) => words.length === 1 && text.includes(phrase))
      ? 0
      : words.reduce((sum, word) => sum + rankNear(word, places), 1),
  );
}

/** "acid test" as people also write it: acidtest. */
const asOneWord = (places: readonly string[]): readonly string[] => places.map((text) => text.replace(/[ -]/g, ''));

function ranked(
  catalogue: readonly Definition[],
  scoreOf: (places: readonly string[]) => number,
): readonly Definition[] {
  return catalogue
    .map((definition) => ({ definition, score: scoreOf(placesOf(definition)) }))
    .filter(({ score }) => score < Infinity)
    .sort((a, b) => a.score - b.score)
    .map(({ definition }) => definition);
}

/** The functions under their groups, the groups in the order of the catalogue. */
export function byGroup(
  definitions: readonly Definition[],
): readonly { readonly group: GroupName; readonly members: readonly Definition[] }[] {
  return (Object.keys(groups) as GroupName[])
    .map((group) => ({ group, members: definitions.filter((definition) => definition.group === group) }))
    .filter(({ members }) => members.length > 0);
}
