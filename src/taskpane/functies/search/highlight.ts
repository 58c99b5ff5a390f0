import { plainLetters } from './plainText';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

const isWordLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where the term stands in the letters: at the start of words or, when it does so nowhere, within them. */
function placesOf(term: string, letters: readonly string[]): readonly number[] {
  const wanted = [...term];
  const places = letters.flatMap((_, at) =>
    wanted.every((letter, index) => letters[at + index] === letter) ? [at] : [],
  );
  const starts = places.filter((at) => !isWordLetter(letters[at - 1]));
  return starts.length > 0 || wanted.length < 3 ? starts : places;
}

/** The text cut at the terms, which are small letters without accents; the pieces together are the text. */
export function highlight(text: string, terms: readonly string[]): readonly Piece[] {
  const letters = [...text];
  const plain = plainLetters(text);
  const isHit = letters.map(() => false);
  for (const term of terms) {
    for (const at of placesOf(term, plain)) isHit.fill(true, at, at + [...term].length);
  }
  const pieces: { text: string; isHit: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = pieces.at(-1);
    if (last && last.isHit === isHit[index]) last.text += letter;
    else pieces.push({ text: letter, isHit: isHit[index] ?? false });
  });
  return pieces;
}

export const isHitIn = (text: string, terms: readonly string[]): boolean =>
  highlight(text, terms).some(({ isHit }) => isHit);
