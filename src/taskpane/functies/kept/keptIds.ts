/** Functions that are kept for one user on one machine, by their ids; without storage they last as long as the pane. */
export class KeptIds {
  private readonly listeners = new Set<() => void>();
  /** What storage did not take. */
  private unstored: string | undefined;
  private read: { readonly text: string | null; readonly ids: readonly string[] } = { text: null, ids: [] };

  constructor(
    private readonly key: string,
    /** The ids beyond it are forgotten. */
    private readonly limit: number,
  ) {}

  /** The very same list as long as nothing has changed; also what another pane has kept meanwhile. */
  readonly ids = (): readonly string[] => {
    const text = this.unstored ?? this.stored();
    if (text !== this.read.text) this.read = { text, ids: idsIn(text).slice(0, this.limit) };
    return this.read.ids;
  };

  change(change: (ids: readonly string[]) => readonly string[]): void {
    const text = JSON.stringify([...new Set(change(this.ids()))].slice(0, this.limit));
    this.unstored = this.store(text) ? undefined : text;
    for (const listener of this.listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === this.key || key === null) listener();
    };
    this.listeners.add(listener);
    window.addEventListener('storage', onStorage);
    return () => {
      this.listeners.delete(listener);
      window.removeEventListener('storage', onStorage);
    };
  };

  private stored(): string | null {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return null;
    }
  }

  private store(text: string): boolean {
    try {
      localStorage.setItem(this.key, text);
      return true;
    } catch {
      return false;
    }
  }
}

/** The ids in a kept text, each once; storage may hold anything. */
function idsIn(text: string | null): readonly string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? [...new Set(kept.filter((id) => typeof id === 'string'))] : [];
  } catch {
    return [];
  }
}
