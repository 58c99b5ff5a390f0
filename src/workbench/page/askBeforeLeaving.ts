import type { Grid } from '../grid/grid';

/** A workbook lasts as long as its page: who has typed in it is asked before it goes. Call what it returns when it is saved. */
export function askBeforeLeaving(grid: Grid): () => void {
  let hasTyped = false;
  grid.onEvent((event) => {
    if (event.kind === 'edited' && !event.byHost) hasTyped = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (hasTyped) event.preventDefault();
  });
  return () => {
    hasTyped = false;
  };
}
