import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { applyPlan } from '../../apply';
import { inExcel } from '../../inExcel';
import { freeSheetName } from '../../sheetName';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import { bladtitel } from '../sheets/bladnamen';
import { internal } from '../sheets/internal';
import { askSurroundings } from '../../store/askSurroundings';
import { openVersion } from '../store/openVersion';
import { readVersion } from '../store/readVersion';
import { versionKey } from '../store/settings';
import { keepSetting } from '../../store/setting';
import { removalOf } from '../../store/removalOf';
import { rewriteFormulas } from './rewriteFormulas';

/** Makes the internal sheet again from what the letter still holds, and lets everything compute with it. */
export const makeInternalAgain = (sleutel: Offertesleutel): Promise<Undo> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openVersion(context, sleutel);
    if (!open.letter || open.letter.isProtected) throw new WorkbookError('damaged');
    if (open.internal) throw new WorkbookError('changed');
    const { document } = await readVersion(open);
    const intern = freeSheetName(bladtitel('intern', sleutel, document.taal), surroundings().taken);
    const sheet = applyPlan(context, internal(document, { brief: open.letter.name, intern }), intern).load('id');
    await context.sync();
    if (open.setting) keepSetting(context, versionKey(sleutel), { ...open.setting, internalId: sheet.id });
    await rewriteFormulas(await readVersion(await openVersion(context, sleutel)));
    return removalOf(context, sheet);
  });
