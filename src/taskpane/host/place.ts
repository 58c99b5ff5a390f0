import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Cel } from '../../calc/rekenen/cel';

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
  readonly below: FunctiesPlace | UitlegPlace | TabPlace;
  readonly arrival?: Arrival | undefined;
}
export interface OffertePlace {
  readonly page: 'offerte';
  /** The one that is open, or the one that is about to be made; without it the register is. */
  readonly offerte?: Offertesleutel | 'nieuw';
  /** The step of it that is open; without one all steps are listed. */
  readonly stap?: string;
  readonly arrival?: Arrival | undefined;
}
export interface AnalysePlace {
  readonly page: 'accountanalyse';
  /** The number of the account that is open, or `nieuw` for the one that is about to be made; without it all are listed. */
  readonly account?: string;
  /** The step of it that is open; without one all steps are listed. */
  readonly stap?: string;
  readonly arrival?: Arrival | undefined;
}
export interface RekenenPlace {
  readonly page: 'rekenen';
  /** What is open: the teacher's part, an exercise by its seed, or a sheet with exercises; without one the map is. */
  readonly open?: RekenenOpen;
  readonly arrival?: Arrival | undefined;
}
export type RekenenOpen = 'klas' | Oefenplek;
/** An exercise or a sheet with exercises; `cel` is the one that the student chose to practise, and stays in. */
export type Oefenplek = ({ readonly opgave: string } | { readonly blad: string }) & { readonly cel?: Cel | undefined };
/** A page that is a tab of its own. */
type TabPlace = AnalysePlace | OffertePlace | RekenenPlace;
export interface FoutPlace {
  readonly page: 'fout';
  /** What the explanation covers, and gives way to again. */
  readonly below: FunctiesPlace | UitlegPlace | TabPlace;
  readonly arrival?: Arrival | undefined;
}
/** Where in the pane the user is. */
export type Place = FunctiesPlace | UitlegPlace | TabPlace | FoutPlace;

/** The tabs of the pane; what is explained belongs to the tab it was asked from. */
export const tabs = ['functies', 'accountanalyse', 'offerte', 'rekenen'] as const;
export type Tab = (typeof tabs)[number];
export const tabOf = (place: Place): Tab =>
  place.page === 'uitleg' || place.page === 'fout' ? tabOf(place.below) : place.page;
