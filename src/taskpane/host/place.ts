/**
 * Where the focus goes on arriving: the page's heading, the search field, the list item one came from, or the element
 * that had it when one left.
 */
export type Arrival = 'heading' | 'search' | { readonly item: string } | { readonly element: string };

export interface FunctiesPlace {
  readonly page: 'functies';
  /** The function that is open; without one, or with an unknown one, the list is. */
  readonly functie?: string;
  readonly arrival?: Arrival | undefined;
  /** Where the search was called from, and leads back to when it is left. */
  readonly calledFrom?: Place;
}
export interface UitlegPlace {
  readonly page: 'uitleg';
  /** The function that is explained. */
  readonly functie: string;
  /** Where it was asked for, and leads back to. */
  readonly below: FunctiesPlace | UitlegPlace;
  readonly arrival?: Arrival | undefined;
}
export interface FoutPlace {
  readonly page: 'fout';
  /** What the explanation covers, and gives way to again. */
  readonly below: FunctiesPlace | UitlegPlace;
  readonly arrival?: Arrival | undefined;
}
/** Where in the pane the user is. */
export type Place = FunctiesPlace | UitlegPlace | FoutPlace;
