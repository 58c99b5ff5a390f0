import { useEffect, useState } from 'react';

/** What a slow computer lays out and paints within a frame; three frames fill the view. */
const PER_FRAME = 4;

/**
 * How many rows of a list to draw: a few at once and the others frame by frame, so that typing never waits for
 * them. A list that has been drawn whole stays so, until another one takes its place.
 */
export function useGrowing(list: unknown, total: number, isWhole: boolean): number {
  const [grown, setGrown] = useState({ list, count: isWhole || total === 0 ? Infinity : PER_FRAME });
  const count = grown.list === list ? grown.count : PER_FRAME;
  useEffect(() => {
    if (count >= total) return undefined;
    const next = count + PER_FRAME < total ? count + PER_FRAME : Infinity;
    const frame = requestAnimationFrame(() => setGrown({ list, count: next }));
    return () => cancelAnimationFrame(frame);
  }, [list, total, count]);
  return count;
}
