import { useMemo, useState } from 'react';
import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import {
  tabOf,
  type AnalysePlace,
  type Arrival,
  type FoutPlace,
  type OffertePlace,
  type Place,
  type RekenenOpen,
  type RekenenPlace,
  type Tab,
} from './place';

export interface Moves {
  /** To a tab, as one left it. */
  readonly tab: (tab: Tab) => void;
  readonly open: (functie: string) => void;
  readonly search: () => void;
  /** Back to where the search was called from. */
  readonly leaveSearch: () => void;
  readonly explain: () => void;
  /** To what a function is and how to read it. */
  readonly help: (functie: string) => void;
  /** To an offerte, or to a step of it; without one to the page that makes a new one. */
  readonly offerte: (offerte: Offertesleutel | 'nieuw', stap?: string) => void;
  /** To an account by its number, or to a step of it; `nieuw` is the page that makes one. */
  readonly account: (account: string, stap?: string) => void;
  /** To an exercise, a sheet with exercises or the teacher's part of Rekenen; without one to its map. */
  readonly rekenen: (open?: RekenenOpen) => void;
  readonly back: () => void;
}

interface Places {
  readonly place: Place;
  /** Where one was in the other tabs. */
  readonly left: Partial<Record<Tab, Place>>;
}

const below = (place: Place): FoutPlace['below'] => (place.page === 'fout' ? place.below : place);
/** Back where one was, so that the focus is where one left it. */
const whereItWas = (): Arrival => {
  const element = document.activeElement?.id;
  return element ? { element } : 'heading';
};

/** What names an offerte among the elements of the page and in the address. */
export const offerteKey = ({ nummer, versie }: Offertesleutel): string => `${nummer}-${versie}`;

function aboveAccount({ account, stap }: AnalysePlace): AnalysePlace {
  if (account === undefined) return { page: 'accountanalyse' };
  if (stap !== undefined) return { page: 'accountanalyse', account, arrival: { item: stap } };
  return { page: 'accountanalyse', arrival: { item: account } };
}

function aboveOfferte({ offerte, stap }: OffertePlace): OffertePlace {
  if (offerte === undefined) return { page: 'offerte' };
  if (stap !== undefined) return { page: 'offerte', offerte, arrival: { item: stap } };
  return { page: 'offerte', arrival: { item: offerte === 'nieuw' ? offerte : offerteKey(offerte) } };
}

/** The map, at what led to what was open. */
function aboveRekenen({ open }: RekenenPlace): RekenenPlace {
  if (open === undefined) return { page: 'rekenen' };
  const item = open === 'klas' ? open : 'opgave' in open ? open.opgave : open.blad;
  return { page: 'rekenen', arrival: { item } };
}

/** Where the user is in the pane, and the ways to get elsewhere and back. */
export function usePlace(first: Place): { readonly place: Place; readonly moves: Moves } {
  const [{ place }, setPlaces] = useState<Places>({ place: first, left: {} });
  const moves = useMemo((): Moves => {
    const setPlace = (next: Place | ((from: Place) => Place)) =>
      setPlaces(({ place: from, left }) => {
        const to = typeof next === 'function' ? next(from) : next;
        return tabOf(to) === tabOf(from)
          ? { place: to, left }
          : { place: to, left: { ...left, [tabOf(from)]: below(from) } };
      });
    return {
      tab: (tab) =>
        setPlaces(({ place: from, left }) => {
          if (tabOf(from) === tab) return { place: { ...below(from), arrival: undefined }, left };
          const to: Place = left[tab] ?? { page: tab };
          return { place: { ...to, arrival: undefined }, left: { ...left, [tabOf(from)]: below(from) } };
        }),
      open: (functie) => setPlace({ page: 'functies', functie, arrival: 'heading' }),
      search: () => {
        const arrival = whereItWas();
        setPlace((from) => {
          if (from.page === 'functies' && from.functie === undefined) return { ...from, arrival: 'search' };
          return { page: 'functies', arrival: 'search', calledFrom: { ...from, arrival } };
        });
      },
      leaveSearch: () => setPlace((from) => (from.page === 'functies' ? (from.calledFrom ?? from) : from)),
      explain: () =>
        setPlace((from) => (from.page === 'fout' ? from : { page: 'fout', below: below(from), arrival: 'heading' })),
      help: (functie) => {
        const arrival = whereItWas();
        setPlace((from) => ({ page: 'uitleg', functie, below: { ...below(from), arrival }, arrival: 'heading' }));
      },
      offerte: (offerte, stap) =>
        setPlace({ page: 'offerte', offerte, ...(stap !== undefined && { stap }), arrival: 'heading' }),
      account: (account, stap) =>
        setPlace({ page: 'accountanalyse', account, ...(stap !== undefined && { stap }), arrival: 'heading' }),
      rekenen: (open) => setPlace({ page: 'rekenen', ...(open !== undefined && { open }), arrival: 'heading' }),
      back: () =>
        setPlace((from) => {
          if (from.page === 'uitleg') return from.below;
          if (from.page === 'fout') return { ...from.below, arrival: undefined };
          if (from.page === 'offerte') return aboveOfferte(from);
          if (from.page === 'accountanalyse') return aboveAccount(from);
          if (from.page === 'rekenen') return aboveRekenen(from);
          return from.functie === undefined ? from : { page: 'functies', arrival: { item: from.functie } };
        }),
    };
  }, []);
  return { place, moves };
}
