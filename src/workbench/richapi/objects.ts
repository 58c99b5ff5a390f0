import { invalidArgument, itemNotFound, notImplemented } from './errors';

export const sameText = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Any object whose PascalCase members are the members of the Office.js class of the same name.
 * `type` overrides the class name (needed where a bundler renames classes).
 * A member may be a promise or return one: the interpreter waits, so `Values` can wait for a calculation.
 */
export type ApiObject = object;

/** An object without a schema: its scalars live in a store, under a path; whatever else is asked for is another Bag. */
export class Bag {
  constructor(
    readonly type: string,
    private readonly read: (path: string) => unknown,
    private readonly write: (path: string, value: unknown) => void,
    private readonly methods: Record<string, (...args: never[]) => unknown> = {},
    private readonly prefix = '',
  ) {}
  child(name: string): Bag {
    return new Bag(name, this.read, this.write, this.methods, `${this.prefix}${name}.`);
  }
  get(name: string): unknown {
    return this.read(this.prefix + name) ?? null;
  }
  set(name: string, value: unknown): void {
    this.write(this.prefix + name, value);
  }
  call(name: string, args: unknown[]): unknown {
    const method = this.methods[this.prefix + name] ?? this.methods[name];
    if (method) return method(...(args as never[]));
    if (/^GetItem/.test(name)) return this.child(String(args[0]));
    throw notImplemented(`${this.type}.${camelCase(name)}`);
  }
}
/** A Bag over a plain map: remembers everything, shows nothing. */
export function memoryBag(type: string, methods: Record<string, (...args: never[]) => unknown> = {}): Bag {
  const values = new Map<string, unknown>();
  return new Bag(
    type,
    (path) => values.get(path),
    (path, value) => {
      values.set(path, value);
    },
    methods,
  );
}

/** `Items()` gives the members; getItem and getItemOrNullObject look up by id, then by name. */
export abstract class Collection<T extends object> {
  protected abstract items(): T[];
  get all(): T[] {
    return this.items();
  }
  find(key: string): T | undefined {
    const id = (item: T) => (item as { Id?: unknown; _Id?: unknown }).Id ?? (item as { _Id?: unknown })._Id;
    return (
      this.items().find((item) => String(id(item)) === String(key)) ??
      this.items().find((item) => sameText((item as { Name?: unknown }).Name, key))
    );
  }
  GetItem(key: string): T {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(key: string): T | null {
    return this.find(key) ?? null;
  }
  GetItemAt(index: number): T {
    const item = this.items()[index];
    if (!item) throw invalidArgument();
    return item;
  }
  GetCount(): number {
    return this.items().length;
  }
  get Count(): number {
    return this.items().length;
  }
}
