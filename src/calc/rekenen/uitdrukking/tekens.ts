export interface Teken {
  readonly soort: 'getal' | 'functie' | 'naam' | 'teken';
  readonly tekst: string;
}

const TEKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Z_]+(?=\())|([A-Za-z]\w*)|(<=|>=|<>|[-+*/^(),=<>]))/y;

/** An expression in words: figures, functions (they have a bracket behind them), names of givens, and signs. */
export function tekensVan(uitdrukking: string): Teken[] {
  const tekens: Teken[] = [];
  TEKEN.lastIndex = 0;
  while (TEKEN.lastIndex < uitdrukking.length) {
    const [, getal, functie, naam, teken] = TEKEN.exec(uitdrukking) ?? [];
    if (getal !== undefined) tekens.push({ soort: 'getal', tekst: getal });
    else if (functie !== undefined) tekens.push({ soort: 'functie', tekst: functie });
    else if (naam !== undefined) tekens.push({ soort: 'naam', tekst: naam });
    else if (teken !== undefined) tekens.push({ soort: 'teken', tekst: teken });
    else throw new SyntaxError(`Unreadable expression: ${uitdrukking}`);
  }
  return tekens;
}
