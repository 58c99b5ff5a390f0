import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { follow, renames, type Stop } from '../follow';
import { inExcel } from '../inExcel';
import { openVersion } from './store/openVersion';

/** Calls back when anything of the offerte changed in its sheets, once for a burst; returns "stop". */
export async function followOfferte(sleutel: Offertesleutel, onChange: () => void): Promise<Stop> {
  const ids = await inExcel(async (context) => {
    const { letter, internal, tables } = await openVersion(context, sleutel);
    return new Set([letter?.id, internal?.id, ...Object.values(tables).map(({ sheet }) => sheet.id)]);
  });
  return follow(onChange, ({ workbook }, listener) => {
    const { worksheets } = workbook;
    const onOurs = async ({ worksheetId }: { readonly worksheetId: string }) => {
      if (ids.has(worksheetId)) await listener();
    };
    return [
      worksheets.onChanged.add(onOurs),
      worksheets.onCalculated.add(onOurs),
      worksheets.onDeleted.add(listener),
      ...renames(workbook, listener),
    ];
  });
}
