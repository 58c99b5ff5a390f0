import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { useFavouriteToggle } from '../kept/useFavouriteToggle';
import { inPlace } from './inPlace';
import { idOfRow } from './listParts';

/** The star of a row. When its row goes with it, the focus passes to the next one, or to what comes first then. */
export function useFavouriteInList(): (key: string, button: HTMLButtonElement) => void {
  const toggle = useFavouriteToggle();
  return useCallback(
    (key, button) => {
      const change = () => toggle(idOfRow(key));
      const row = button.closest('li');
      const list = button.closest<HTMLElement>('.function-parts');
      if (!key.startsWith('favourites.') || !row || !list) return inPlace(button, change);
      const next = row.nextElementSibling ?? row.previousElementSibling;
      flushSync(change);
      const heir =
        next?.querySelector<HTMLElement>('.favourite-button') ?? list.querySelector<HTMLElement>('[id^=function-]');
      heir?.focus();
    },
    [toggle],
  );
}
