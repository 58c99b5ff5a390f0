/** Longer than this is not waited for a quiet moment. */
const LATEST_MS = 10_000;
/** Where the browser does not tell of one. */
const GUESS_MS = 2_000;

/** Does something at the first quiet moment after the pane has been drawn. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: LATEST_MS });
  else setTimeout(work, GUESS_MS);
}
