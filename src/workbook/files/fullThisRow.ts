/**
 * `[@Omzet]` as a file has it: `tbl[[#This Row],[Omzet]]`. `table` is put in front; it is empty where its name stands there
 * already, and undefined where the formula stands outside every table.
 */
export function fullThisRow(bracket: string, table: string | undefined): string {
  const isOtherFile = /^\[\d+\]$/.test(bracket);
  if (table === undefined || isOtherFile) return bracket;
  const [, columns] = /^\[@(.+)\]$/s.exec(bracket) ?? [];
  if (columns === undefined) return table + bracket;
  return `${table}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}
