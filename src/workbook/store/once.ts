/** An undo that works once: a second call finds the change already taken back. */
export function once(undo: () => Promise<void>): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    await undo();
    isDone = true;
  };
}
