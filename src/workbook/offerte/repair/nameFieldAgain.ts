import { areaText, parseArea } from '../../area';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { inExcel } from '../../inExcel';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import { bladtitel } from '../sheets/bladnamen';
import { internal } from '../sheets/internal';
import { letter } from '../sheets/letter';
import { BLOCK } from '../store/askBlock';
import { once } from '../../store/once';
import { fieldName } from '../store/fieldName';
import { openVersion } from '../store/openVersion';
import { readVersion, type ReadVersion } from '../store/readVersion';
import type { Veld } from '../veld';

/** Gives a cell its name again, where it stands in the sheet as it was made; without a field it is the block's. */
export const nameFieldAgain = (sleutel: Offertesleutel, veld: Veld | undefined): Promise<Undo> =>
  inExcel(async (context) => {
    const read = await readVersion(await openVersion(context, sleutel));
    const name = veld ? fieldName(veld) : BLOCK;
    const place = placeOf(read, name);
    if (!place) throw new WorkbookError('damaged');
    const { sheet, address } = place;
    const old = sheet.names.getItemOrNullObject(name).load('name');
    await context.sync();
    if (!old.isNullObject) old.delete();
    sheet.names.add(name, sheet.getRange(address));
    await context.sync();
    return once(async () => {
      await inExcel(async (later) => {
        const again = (await openVersion(later, sleutel))[place.on];
        again?.sheet.names.getItem(name).delete();
        await later.sync();
      });
    });
  });

/** As planned, moved as many rows as the nearest named cell of the same sheet was. */
function placeOf({ document, fields, open, block }: ReadVersion, name: string) {
  const bladen = {
    brief: bladtitel('brief', open.sleutel, document.taal),
    intern: bladtitel('intern', open.sleutel, document.taal),
  };
  const plans = { letter: letter(document, bladen), internal: internal(document, bladen) };
  for (const on of ['letter', 'internal'] as const) {
    const present = open[on];
    const area = parseArea(plans[on].names.find((each) => each.name === name)?.range ?? '');
    if (!present || !area) continue;
    const shifts = plans[on].names.flatMap((each) => {
      const planned = parseArea(each.range);
      const veld = [...fields.keys()].find((one) => fieldName(one) === each.name);
      const now = veld ? fields.get(veld)?.row : each.name === BLOCK ? block?.row : undefined;
      if (!planned || now === undefined) return [];
      return [{ distance: Math.abs(planned.row - area.row), shift: now - planned.row }];
    });
    const nearest = shifts.sort((a, b) => a.distance - b.distance)[0];
    return { on, sheet: present.sheet, address: areaText({ ...area, row: area.row + (nearest?.shift ?? 0) }) };
  }
  return undefined;
}
