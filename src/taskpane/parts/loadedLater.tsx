import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** React remembers that a part failed to come; a new one has to be made to ask for it again. */
const failed = new Set<() => void>();

/** A part of the pane that comes in a file of its own; after a failure `askAgain` gives it another chance. */
export function loadedLater<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  const begin = (): LazyExoticComponent<ComponentType<P>> =>
    lazy(() =>
      load().catch((error: unknown) => {
        failed.add(renew);
        throw error;
      }),
    );
  const renew = (): void => {
    Part = begin();
  };
  let Part = begin();
  return function LoadedLater(props: P) {
    return <Part {...props} />;
  };
}

/** Lets every part that did not come be asked for anew. */
export function askAgain(): void {
  for (const renew of failed) renew();
  failed.clear();
}
