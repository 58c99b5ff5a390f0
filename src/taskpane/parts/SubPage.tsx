import type { KeyboardEvent, ReactNode } from 'react';
import { BackButton } from './BackButton';

interface SubPageProps {
  readonly title: ReactNode;
  /** What the button back says. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The heading takes the focus when it appears, so that a screen reader tells where one is. */
const focusOnce = (heading: HTMLHeadingElement | null): void => heading?.focus();

/** A page within a step, such as one line of many; Esc leads back to the step. */
export function SubPage({ title, back, onBack, children }: SubPageProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <BackButton label={back} onBack={onBack} />
      <h3 className="sub-page-title" tabIndex={-1} ref={focusOnce}>
        {title}
      </h3>
      {children}
    </div>
  );
}
