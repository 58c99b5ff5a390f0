import { editDistance } from '../../../calc/editDistance';

/** How many slips of the pen a word may hold: none while it is short. */
const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
const PREFIX_LETTERS = 5;

/** The first letters are seldom wrong, at most swapped; comparing everything with everything would be felt. */
const mayBe = (typed: string, word: string): boolean =>
  word[0] === typed[0] || word[0] === typed[1] || word[1] === typed[0];

/** The words that this one is a slip of the pen away from, also while it is still being typed. */
export function nearWords(typed: string, words: Iterable<string>): ReadonlySet<string> {
  const slips = slipsIn(typed);
  const isNear = (candidate: string): boolean =>
    Math.abs(candidate.length - typed.length) <= slips && editDistance(typed, candidate) <= slips;
  const isBeginning = (word: string): boolean =>
    typed.length >= PREFIX_LETTERS &&
    word.length > typed.length + 1 &&
    word[0] === typed[0] &&
    [-1, 0, 1].some((more) => editDistance(typed, word.slice(0, typed.length + more)) <= 1);
  return slips === 0
    ? new Set()
    : new Set([...words].filter((word) => mayBe(typed, word) && (isNear(word) || isBeginning(word))));
}
