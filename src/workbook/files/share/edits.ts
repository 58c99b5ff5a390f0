/** Changes of a text by their places in it, made together. */
export class Edits {
  private readonly list: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  put(start: number, end: number, text: string): void {
    this.list.push({ start, end, text });
  }
  get isEmpty(): boolean {
    return this.list.length === 0;
  }
  apply(whole: string): string {
    let [result, from] = ['', 0];
    for (const { start, end, text } of [...this.list].sort((a, b) => a.start - b.start)) {
      result += whole.slice(from, start) + text;
      from = end;
    }
    return result + whole.slice(from);
  }
}
