import { useEffect } from 'react';

interface PageTitleProps {
  readonly children: string;
  /** Whether the focus goes here on arriving, so that a screen reader tells where one is. */
  readonly takesFocus: boolean;
}

const TITLE = 'page-title';

/** Puts the focus on the heading of the page. */
export const focusTitle = (): void => document.getElementById(TITLE)?.focus();

/** The heading of a page. */
export function PageTitle({ children, takesFocus }: PageTitleProps) {
  useEffect(() => {
    if (takesFocus) focusTitle();
  }, [takesFocus]);
  return (
    <h2 id={TITLE} className="page-title" tabIndex={-1}>
      {children}
    </h2>
  );
}
