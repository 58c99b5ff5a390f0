import type { Place } from './place';

/** What the address of the pane asks for: a page, a function, the example. */
export interface Query {
  readonly place: Place;
  readonly voorbeeld: boolean;
}

/** Reads `?functie=ROI`, `?pagina=fout` and `?voorbeeld`. */
export function readQuery(search: string): Query {
  const query = new URLSearchParams(search);
  const functie = query.get('functie')?.toUpperCase();
  const functies: Place = functie === undefined ? { page: 'functies' } : { page: 'functies', functie };
  return {
    place: query.get('pagina') === 'fout' ? { page: 'fout', below: functies } : functies,
    voorbeeld: query.has('voorbeeld'),
  };
}
