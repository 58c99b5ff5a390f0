import type { KeyboardEvent, ReactNode } from 'react';

interface PageProps {
  readonly children: ReactNode;
  /** What stays in view below the content. */
  readonly dock?: ReactNode;
  /** What Esc does. */
  readonly onEscape?: () => void;
}

/** Names the content of a page. */
export const PAGE_CONTENT = 'page-content';

/** A page of the pane: content that scrolls, and below it what stays. */
export function Page({ children, dock, onEscape }: PageProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !onEscape) return;
    event.preventDefault();
    onEscape();
  };
  return (
    <div className="page" onKeyDown={onKeyDown}>
      <main id={PAGE_CONTENT} className="page-content">
        {children}
      </main>
      {dock !== undefined && <footer className="page-dock">{dock}</footer>}
    </div>
  );
}
