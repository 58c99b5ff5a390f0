/**
 * Univer 0.25.1 calls `map.keys().some(...)` (when a defined name is added while a table exists). Node has iterator helpers from
 * version 22 on; for older ones the single helper it needs is added here.
 */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as { some?: unknown };
if (!prototype.some) {
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value<T>(this: Iterable<T>, test: (item: T) => boolean): boolean {
      for (const item of this) if (test(item)) return true;
      return false;
    },
  });
}
