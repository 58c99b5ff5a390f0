export type Bewerking = '+' | '-' | '*' | '/' | '^';
export type Vergelijking = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** An expression as it was read. */
export type Boom =
  | { readonly soort: 'getal'; readonly tekst: string }
  | { readonly soort: 'naam'; readonly naam: string }
  | { readonly soort: 'bewerking'; readonly teken: Bewerking; readonly links: Boom; readonly rechts: Boom }
  | { readonly soort: 'vergelijking'; readonly teken: Vergelijking; readonly links: Boom; readonly rechts: Boom }
  | { readonly soort: 'functie'; readonly naam: string; readonly argumenten: readonly Boom[] };
