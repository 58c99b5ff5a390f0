/** Long enough for a burst of events to end, short enough to feel at once. */
const PAUSE_MS = 40;

/** Calls the listener once for all calls that come within a moment, and never after `stop`. */
export function coalesced(listener: () => void): { readonly call: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  return {
    call: () => {
      if (stopped) return;
      waiting ??= setTimeout(() => {
        waiting = undefined;
        listener();
      }, PAUSE_MS);
    },
    stop: () => {
      stopped = true;
      clearTimeout(waiting);
    },
  };
}
