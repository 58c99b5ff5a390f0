/** A figure of a chart as Dutch writes it: its words are Dutch as well. */
export const getaltekst = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format;
