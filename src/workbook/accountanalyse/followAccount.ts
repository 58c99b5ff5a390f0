import { follow, renames, type Stop } from '../follow';
import { inExcel } from '../inExcel';
import { openAccount } from './store/openAccount';

/** Calls back when anything of the account changed in its sheets, once for a burst; returns "stop". */
export async function followAccount(nummer: string, onChange: () => void): Promise<Stop> {
  const ids = await inExcel(async (context) => {
    const { bladen, tables } = await openAccount(context, nummer);
    return new Set([
      ...Object.values(bladen).map(({ id }) => id),
      ...Object.values(tables).map(({ sheet }) => sheet.id),
    ]);
  });
  return follow(onChange, ({ workbook }, listener) => {
    const { worksheets } = workbook;
    const onOurs = async ({ worksheetId }: { readonly worksheetId: string }) => {
      if (ids.has(worksheetId)) await listener();
    };
    return [
      worksheets.onChanged.add(onOurs),
      worksheets.onCalculated.add(onOurs),
      // Sheets of the account that are made later.
      worksheets.onAdded.add(listener),
      worksheets.onDeleted.add(listener),
      ...renames(workbook, listener),
    ];
  });
}
