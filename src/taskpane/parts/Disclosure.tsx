import type { ReactNode, Ref } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDetailsElement>;
}

/** More for who asks for it. */
export function Disclosure({ title, children, ref }: DisclosureProps) {
  return (
    <details ref={ref} className="disclosure">
      <summary className="disclosure-summary">{title}</summary>
      {children}
    </details>
  );
}
