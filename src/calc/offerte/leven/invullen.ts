/** A text with its `{placeholders}` filled in; what is not given stays as it stands. */
export const invullen = (tekst: string, gegevens: Readonly<Record<string, string>>): string =>
  tekst.replace(/\{(\w+)\}/g, (placeholder, name: string) => gegevens[name] ?? placeholder);
