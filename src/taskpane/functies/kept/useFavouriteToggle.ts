import { useCallback } from 'react';
import { useStatus } from '../../parts/StatusContext';
import { favourites } from './kept';

const backAt = (ids: readonly string[], id: string, place: number): readonly string[] =>
  ids.includes(id) ? ids : [...ids.slice(0, place), id, ...ids.slice(place)];

/** Gives a function its star, or takes it away; what is taken away can come back in its old place. */
export function useFavouriteToggle(): (id: string) => void {
  const { show } = useStatus();
  return useCallback(
    (id) => {
      const place = favourites.ids().indexOf(id);
      if (place < 0) return favourites.change((ids) => [...ids, id]);
      favourites.change((ids) => ids.filter((other) => other !== id));
      const undo = () => {
        favourites.change((ids) => backAt(ids, id, place));
        show({ level: 'done', text: ({ kept }) => kept.favouriteAgain });
      };
      return show({
        level: 'done',
        text: ({ kept }) => kept.noFavourite,
        action: { label: ({ insert }) => insert.undo, run: undo },
      });
    },
    [show],
  );
}
