import { useCallback, useEffect, useReducer, useRef } from 'react';

/** Puts the focus on an element by its id, as soon as it is drawn: what was changed in the workbook comes back later. */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const element = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  });
  return useCallback((id: string) => {
    wanted.current = id;
    drawAgain();
  }, []);
}
