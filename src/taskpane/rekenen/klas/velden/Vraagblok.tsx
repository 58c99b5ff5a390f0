import { Button } from '@fluentui/react-components';
import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react';
import { useFocusTarget } from '../../../parts/useFocusTarget';

interface VraagblokProps {
  readonly vraag: string;
  /** What comes of it. */
  readonly children: ReactNode;
  readonly ja: string;
  readonly nee: string;
  readonly onJa: () => void;
  readonly onNee: () => void;
}

/** Asks before something is done that cannot be taken back; the safe answer has the focus. */
export function Vraagblok({ vraag, children, ja, nee, onJa, onNee }: VraagblokProps) {
  const id = useId();
  const { ref: safe, focus } = useFocusTarget<HTMLButtonElement>();
  useEffect(focus, [focus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onNee();
  };
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-more`}
      className="offerte-note vraagblok"
      onKeyDown={onKeyDown}
    >
      <strong id={id}>{vraag}</strong>
      <div id={`${id}-more`}>{children}</div>
      <div className="knoppen">
        <Button ref={safe} appearance="primary" onClick={onNee}>
          {nee}
        </Button>
        <Button onClick={onJa}>{ja}</Button>
      </div>
    </div>
  );
}
