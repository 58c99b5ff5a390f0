import type { ReactNode } from 'react';

/** More for who asks for it. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary className="disclosure-summary">{title}</summary>
      {children}
    </details>
  );
}
