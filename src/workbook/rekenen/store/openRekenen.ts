import { findTables } from '../../store/findTables';
import { askTable, presentTable, type PresentTable } from '../../store/presentTable';
import { askSetting, keepSetting } from '../../store/setting';
import { WorkbookError } from '../../workbookError';
import { POGINGENTABEL, pogingkolommen } from './pogingkolommen';
import { leegRekenboek, REKEN_KEY, REKENSCHEMA, type Rekensetting } from './rekensettings';

/** What the workbook has of rekenen, without what its sheets hold. */
export interface OpenRekenen {
  readonly context: Excel.RequestContext;
  readonly setting: Rekensetting;
  readonly isNewer: boolean;
  /** The table with the log. */
  readonly log?: PresentTable;
  /** All sheets of the workbook, with their ids and names. */
  readonly bladen: readonly Excel.Worksheet[];
}

/** One sync, unless people gave the log another name. */
export async function openRekenen(context: Excel.RequestContext): Promise<OpenRekenen> {
  const asked = askSetting<Rekensetting>(context, REKEN_KEY);
  const table = askTable(context, POGINGENTABEL);
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const setting = asked() ?? leegRekenboek;
  const { log } = await findTables(
    context,
    [['log', table]],
    setting.pogingen ? { log: setting.pogingen } : {},
    () => pogingkolommen,
  );
  return { context, setting, isNewer: setting.schema > REKENSCHEMA, ...(log && { log }), bladen: worksheets.items };
}

export function moetSchrijfbaar({ isNewer }: OpenRekenen): void {
  if (isNewer) throw new WorkbookError('newerSchema');
}

/** Remembers what changed, at the next sync. */
export const bewaar = ({ context, setting }: OpenRekenen, wijziging: Partial<Rekensetting>): void =>
  keepSetting<Rekensetting>(context, REKEN_KEY, { ...setting, schema: REKENSCHEMA, ...wijziging });

/** How a log that was just made is found again; asked for before the sync, known after it. */
export function askLogsetting(context: Excel.RequestContext): () => Pick<Rekensetting, 'pogingen'> {
  const asked = askTable(context, POGINGENTABEL);
  return () => {
    if (asked.table.isNullObject) return {};
    const { id, ids } = presentTable(asked, pogingkolommen, undefined);
    return { pogingen: { id, columns: ids } };
  };
}
