import { useMemo, useState } from 'react';
import type { Arrival, FoutPlace, Place } from './place';

interface Moves {
  readonly open: (functie: string) => void;
  readonly search: () => void;
  /** Back to where the search was called from. */
  readonly leaveSearch: () => void;
  readonly explain: () => void;
  /** To what a function is and how to read it. */
  readonly help: (functie: string) => void;
  readonly back: () => void;
}

const below = (place: Place): FoutPlace['below'] => (place.page === 'fout' ? place.below : place);
/** Back where one was, so that the focus is where one left it. */
const whereItWas = (): Arrival => {
  const element = document.activeElement?.id;
  return element ? { element } : 'heading';
};

/** Where the user is in the pane, and the ways to get elsewhere and back. */
export function usePlace(first: Place): { readonly place: Place; readonly moves: Moves } {
  const [place, setPlace] = useState(first);
  const moves = useMemo(
    (): Moves => ({
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
      back: () =>
        setPlace((from) => {
          if (from.page === 'uitleg') return from.below;
          if (from.page === 'fout') return { ...from.below, arrival: undefined };
          return from.functie === undefined ? from : { page: 'functies', arrival: { item: from.functie } };
        }),
    }),
    [],
  );
  return { place, moves };
}
