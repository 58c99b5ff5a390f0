import { useMemo, useState } from 'react';
import type { FunctiesPlace, Place } from './place';

interface Moves {
  readonly open: (functie: string) => void;
  readonly search: () => void;
  /** Back to where the search was called from. */
  readonly leaveSearch: () => void;
  readonly explain: () => void;
  readonly back: () => void;
}

const functiesOf = (place: Place): FunctiesPlace => (place.page === 'fout' ? place.below : place);

/** Where the user is in the pane, and the ways to get elsewhere and back. */
export function usePlace(first: Place): { readonly place: Place; readonly moves: Moves } {
  const [place, setPlace] = useState(first);
  const moves = useMemo(
    (): Moves => ({
      open: (functie) => setPlace({ page: 'functies', functie, arrival: 'heading' }),
      search: () => {
        const element = document.activeElement?.id;
        setPlace((from) => {
          if (from.page === 'functies' && from.functie === undefined) return { ...from, arrival: 'search' };
          const arrival = element ? { element } : 'heading';
          return { page: 'functies', arrival: 'search', calledFrom: { ...from, arrival } };
        });
      },
      leaveSearch: () => setPlace((from) => (from.page === 'functies' ? (from.calledFrom ?? from) : from)),
      explain: () =>
        setPlace((from) =>
          from.page === 'fout' ? from : { page: 'fout', below: functiesOf(from), arrival: 'heading' },
        ),
      back: () =>
        setPlace((from) => {
          if (from.page === 'fout') {
            const { page, functie } = from.below;
            return functie === undefined ? { page } : { page, functie };
          }
          return from.functie === undefined ? from : { page: 'functies', arrival: { item: from.functie } };
        }),
    }),
    [],
  );
  return { place, moves };
}
