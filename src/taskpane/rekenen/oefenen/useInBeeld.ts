import { useEffect, useRef, type RefObject } from 'react';

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls an element into view each time that there is something new in it; the focus stays where it is. */
export function useInBeeld<E extends HTMLElement>(nieuws: unknown): RefObject<E | null> {
  const ref = useRef<E>(null);
  const seen = useRef(nieuws);
  useEffect(() => {
    if (seen.current === nieuws) return;
    seen.current = nieuws;
    ref.current?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' });
  }, [nieuws]);
  return ref;
}
