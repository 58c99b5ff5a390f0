import { useEffect, useRef } from 'react';

interface PageTitleProps {
  readonly children: string;
  /** Whether the focus goes here on arriving, so that a screen reader tells where one is. */
  readonly takesFocus: boolean;
}

/** The heading of a page. */
export function PageTitle({ children, takesFocus }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} className="page-title" tabIndex={-1}>
      {children}
    </h2>
  );
}
