import {
  askTable,
  presentTable,
  type AskedTable,
  type KnownColumns,
  type PresentTable,
  type TableSetting,
} from './presentTable';

/** A sheet of ours that is there. */
export interface PresentSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}
export type Tables<Name extends string> = Readonly<Partial<Record<Name, PresentTable>>>;

/** The tables that are there, of those that were asked for by name; a sync more where people gave one another name. */
export async function findTables<Name extends string>(
  context: Excel.RequestContext,
  asked: readonly (readonly [Name, AskedTable])[],
  settings: Readonly<Partial<Record<Name, TableSetting>>>,
  knownColumns: (name: Name) => KnownColumns,
): Promise<Tables<Name>> {
  const renamed = asked.flatMap(([name, { table }]) => {
    const id = table.isNullObject ? settings[name]?.id : undefined;
    return id === undefined ? [] : [[name, askTable(context, id)] as const];
  });
  if (renamed.length > 0) await context.sync();
  const present = [...asked, ...renamed].filter(([, { table }]) => !table.isNullObject);
  const tables = present.map(([name, one]) => [name, presentTable(one, knownColumns(name), settings[name])] as const);
  return Object.fromEntries(tables) as Tables<Name>;
}
