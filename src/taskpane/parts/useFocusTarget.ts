import { useCallback, useRef, type RefCallback } from 'react';

interface FocusTarget<E extends HTMLElement> {
  readonly ref: RefCallback<E>;
  /** Of a text field the text is selected, so that typing starts anew. */
  readonly focus: () => void;
  /** Typing goes on behind the text of the field. */
  readonly focusEnd: () => void;
}

/** An element to put the focus on. */
export function useFocusTarget<E extends HTMLElement>(): FocusTarget<E> {
  const element = useRef<E>(null);
  const ref = useCallback((now: E | null) => {
    element.current = now;
  }, []);
  const focus = useCallback(() => {
    element.current?.focus();
    if (element.current instanceof HTMLInputElement) element.current.select();
  }, []);
  const focusEnd = useCallback(() => {
    element.current?.focus();
    if (element.current instanceof HTMLInputElement) {
      element.current.setSelectionRange(element.current.value.length, element.current.value.length);
    }
  }, []);
  return { ref, focus, focusEnd };
}
