import { useEffect } from 'react';
import type { Language } from '../../calc/text';

interface PageTitleProps {
  readonly children: string;
  /** Whether the focus goes here on arriving, so that a screen reader tells where one is. */
  readonly takesFocus: boolean;
  /** Where it is not that of the pane. */
  readonly lang?: Language;
}

const TITLE = 'page-title';

/** Puts the focus on the heading of the page. */
export const focusTitle = (): void => document.getElementById(TITLE)?.focus();

/** The heading of a page. */
export function PageTitle({ children, takesFocus, lang }: PageTitleProps) {
  useEffect(() => {
    if (takesFocus) focusTitle();
  }, [takesFocus]);
  return (
    <h2 id={TITLE} className="page-title" lang={lang} tabIndex={-1}>
      {children}
    </h2>
  );
}
