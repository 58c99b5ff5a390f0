/** The settings of the system that jsdom does not have, to be turned on and off. */
const on = new Set<string>();
const listeners = new Set<() => void>();

export const media = {
  clear: () => on.clear(),
  turnOn(query: string): void {
    on.add(query);
    for (const listener of listeners) listener();
  },
};

export const matchMedia = (query: string): MediaQueryList =>
  ({
    media: query,
    get matches() {
      return on.has(query);
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }) as unknown as MediaQueryList;
