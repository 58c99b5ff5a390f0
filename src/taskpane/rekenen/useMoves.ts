import { useEffect, useMemo } from 'react';
import type { Moves } from '../host/usePlace';
import { useStatus } from '../parts/StatusContext';

/** The ways within Rekenen and out of it: what the status line says of one page does not stay on the next. */
export function useMoves(moves: Moves): Moves {
  const { show } = useStatus();
  useEffect(() => () => show(undefined), [show]);
  return useMemo(
    () => ({
      ...moves,
      rekenen: (open) => {
        show(undefined);
        moves.rekenen(open);
      },
      back: () => {
        show(undefined);
        moves.back();
      },
    }),
    [moves, show],
  );
}
