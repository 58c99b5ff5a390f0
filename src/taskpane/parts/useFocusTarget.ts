import { useCallback, useRef, type RefCallback } from 'react';

/** An element to put the focus on; of a text field the text is selected, so that typing starts anew. */
export function useFocusTarget<E extends HTMLElement>(): { readonly ref: RefCallback<E>; readonly focus: () => void } {
  const element = useRef<E>(null);
  const ref = useCallback((now: E | null) => {
    element.current = now;
  }, []);
  const focus = useCallback(() => {
    element.current?.focus();
    if (element.current instanceof HTMLInputElement) element.current.select();
  }, []);
  return { ref, focus };
}
