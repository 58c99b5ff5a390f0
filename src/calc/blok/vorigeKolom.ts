/** The column of the year before that of a column, wherever it stands; -1 where none has that year, or more than one. */
export function vorigeKolom(jaren: readonly unknown[], kolom: number): number {
  const vorig = jaren.findIndex((jaar) => Number.isInteger(jaar) && (jaar as number) + 1 === jaren[kolom]);
  return vorig === jaren.lastIndexOf(jaren[vorig]) ? vorig : -1;
}
