import { useCallback, useRef } from 'react';
import { useStatus, type Status } from './StatusContext';

type Undo = () => Promise<void>;

/**
 * Does something to the workbook, reads it again, says what was done and offers to take it back; true when it succeeded.
 * One write after another: who goes through the fields quickly would else write two at once.
 */
export function useChange(
  reread: () => Promise<void>,
): (work: () => Promise<Undo | void>, said: Status['text']) => Promise<boolean> {
  const { run, show } = useStatus();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    async (work, said) => {
      const inTurn = <T>(one: () => Promise<T>): Promise<T> => {
        const turn = last.current.then(one);
        last.current = turn.catch(() => undefined);
        return turn;
      };
      const takeBack = async (undo: Undo) => {
        const isDone = await run(() => inTurn(() => undo().then(() => true)));
        await reread();
        if (isDone) show({ level: 'done', text: ({ status }) => status.undone });
      };
      const done = await run(() => inTurn(async () => ({ undo: await work() })));
      await reread();
      if (!done) return false;
      const { undo } = done;
      show({
        level: 'done',
        text: said,
        ...(undo && { action: { label: ({ insert }) => insert.undo, run: () => void takeBack(undo) } }),
      });
      return true;
    },
    [run, show, reread],
  );
}
