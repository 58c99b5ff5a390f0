/** Small letters without accents, one for each letter of the text, so that places in the one are places in the other. */
export const plainLetters = (text: string): readonly string[] =>
  [...text].map((letter) =>
    letter
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase(),
  );

/** The words of a text, in small letters without accents: "Break-evenomzet" is "break evenomzet". */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
