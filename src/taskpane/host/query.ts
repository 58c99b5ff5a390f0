import type { Language } from '../../calc/text';
import type { FunctiesPlace, Place } from './place';

/** What the address of the pane asks for: a page, a function, the example. */
export interface Query {
  readonly place: Place;
  readonly voorbeeld: boolean;
  /** The language of the page that led here, for where no Excel tells its own. */
  readonly language?: Language;
}

/** Reads `?functie=ROI`, `&uitleg`, `?pagina=fout`, `?voorbeeld` and `?taal=en`. */
export function readQuery(search: string): Query {
  const query = new URLSearchParams(search);
  const functie = query.get('functie')?.toUpperCase();
  const taal = query.get('taal');
  return {
    place: placeIn(query, functie),
    voorbeeld: query.has('voorbeeld'),
    ...((taal === 'nl' || taal === 'en') && { language: taal }),
  };
}

function placeIn(query: URLSearchParams, functie: string | undefined): Place {
  const functies: FunctiesPlace = functie === undefined ? { page: 'functies' } : { page: 'functies', functie };
  if (query.get('pagina') === 'fout') return { page: 'fout', below: functies };
  return functie !== undefined && query.has('uitleg') ? { page: 'uitleg', functie, below: functies } : functies;
}
