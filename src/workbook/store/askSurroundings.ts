/** What must be known of the workbook before sheets are made in it; asked for together with the rest. */
export interface Surroundings {
  readonly taken: readonly string[];
  readonly position: number;
}
export function askSurroundings({ workbook }: Excel.RequestContext): () => Surroundings {
  const { worksheets } = workbook;
  worksheets.load('items/name');
  const active = worksheets.getActiveWorksheet().load('position');
  return () => ({ taken: worksheets.items.map(({ name }) => name), position: active.position });
}
