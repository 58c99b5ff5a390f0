import { Suspense, useState } from 'react';
import { loadedLater } from './loadedLater';
import type { OverwriteDialogProps } from './OverwriteDialog';

const OverwriteDialog = loadedLater(() => import('./OverwriteDialog'));

/** Asks before these cells are overwritten. The dialog comes with the first question and stays in place, closed. */
export function AskOverwrite(props: OverwriteDialogProps) {
  const [wasAsked, setAsked] = useState(false);
  if (props.cells.length > 0 && !wasAsked) setAsked(true);
  return (
    wasAsked && (
      <Suspense>
        <OverwriteDialog {...props} />
      </Suspense>
    )
  );
}
