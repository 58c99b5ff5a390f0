/** No answer is that long, in a cell or as it is typed: what is, is neither read nor tried. */
const LANGSTE = 500;

export const isTeLang = (invoer: string): boolean => invoer.length > LANGSTE;
