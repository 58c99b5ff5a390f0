/** What floats above the cells of a workbook, of one kind, and who hears when something of it changes. */
export class Floats<T extends { readonly sheetId: string }> {
  readonly all: T[] = [];
  private readonly listeners = new Set<() => void>();

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }
  on(sheetId: string): T[] {
    return this.all.filter((one) => one.sheetId === sheetId);
  }
  put(one: T): void {
    this.all.push(one);
    this.changed();
  }
  remove(one: T): void {
    this.all.splice(this.all.indexOf(one), 1);
    this.changed();
  }
  changed(): void {
    this.listeners.forEach((listener) => listener());
  }
}
