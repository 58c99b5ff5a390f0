import { invalidArgument, itemNotFound, notImplemented } from './errors';

/** Names in Office.js do not depend on capitals. */
export const sameText = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
/** Members have a small letter in the client and a capital in the host. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Any object whose PascalCase members are the members of the Office.js class of the same name.
 * `type` overrides the class name (needed where a bundler renames classes).
 * A member may be a promise or return one: the interpreter waits, so `Values` can wait for a calculation.
 */
export type ApiObject = object;

/** An object without a schema: it remembers every scalar that is set and shows nothing; any child is another Bag. */
export class Bag {
  constructor(
    readonly type: string,
    private readonly values = new Map<string, unknown>(),
    private readonly prefix = '',
  ) {}
  child(name: string): Bag {
    return new Bag(name, this.values, `${this.prefix}${name}.`);
  }
  get(name: string): unknown {
    return this.values.get(this.prefix + name) ?? null;
  }
  set(name: string, value: unknown): void {
    this.values.set(this.prefix + name, value);
  }
  call(name: string, args: unknown[]): unknown {
    if (/^GetItem/.test(name)) return this.child(String(args[0]));
    throw notImplemented(`${this.type}.${camelCase(name)}`);
  }
}

/** Objects of one kind; getItem and getItemOrNullObject look up by id, then by name. */
export abstract class Collection<T extends object> {
  protected abstract items(): T[];
  get all(): T[] {
    return this.items();
  }
  find(key: string): T | undefined {
    const items = this.items() as (T & { Id?: unknown; _Id?: unknown; Name?: unknown })[];
    const byId = items.find(({ Id, _Id }) => String(Id ?? _Id) === String(key));
    return byId ?? items.find(({ Name }) => sameText(Name, key));
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
