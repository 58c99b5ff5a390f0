/** A text that no locale of Excel reads as anything else: words, without a digit in them. */
const PLAIN = /^\p{L}[^\d]*$/u;
const TRUTH = /^(?:true|false|waar|onwaar)$/i;

/** A text as a cell takes it without reading a formula, number, date or truth value into it. */
export const textInput = (text: string): string =>
  text === '' || (PLAIN.test(text) && !TRUTH.test(text)) ? text : `'${text}`;
