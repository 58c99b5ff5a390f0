/** Keeps a currency sign and its amount on one line. */
export const metVasteSpaties = (tekst: string): string => tekst.replace(/([€$£]) (?=[\d−-])/g, '$1\u00a0');
