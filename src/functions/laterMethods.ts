/**
 * Perpetual Office runs functions in an engine of 2016. The methods below came later; where they are missing they are
 * added, so that no formula has to be written around them. The built functions are tested in a realm without them.
 */
function addMissing(target: object, methods: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  for (const name of Object.keys(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value: methods[name], configurable: true, writable: true });
  }
}

function flattened(list: readonly unknown[], depth: number): unknown[] {
  return list.reduce<unknown[]>(
    (all, item) => all.concat(Array.isArray(item) && depth > 1 ? flattened(item, depth - 1) : (item as unknown[])),
    [],
  );
}

addMissing(Object, {
  entries: (record: Record<string, unknown>) => Object.keys(record).map((key) => [key, record[key]]),
  values: (record: Record<string, unknown>) => Object.keys(record).map((key) => record[key]),
  fromEntries(entries: Iterable<readonly [string, unknown]>) {
    const record: Record<string, unknown> = {};
    for (const [key, value] of entries) record[key] = value;
    return record;
  },
});
addMissing(Array.prototype, {
  flat(this: unknown[], depth = 1) {
    return flattened(this, depth);
  },
  flatMap(this: unknown[], make: (item: unknown, index: number) => unknown) {
    return flattened(this.map(make), 1);
  },
  at(this: unknown[], index: number) {
    return this[index < 0 ? this.length + index : index];
  },
});

/** Makes this a module, so that it is bundled as one. */
export {};
