import { askNotation } from '../hostSettings';
import { inExcel } from '../inExcel';
import { askSurroundings } from '../store/askSurroundings';
import { WorkbookError } from '../workbookError';
import type { Accountblad } from './accountboek';
import { accountbrief, accountplan, isBriefblad } from './store/accountplan';
import { herstelVerwijzingen } from './store/herstelVerwijzingen';
import { leesAccount } from './store/leesAccount';
import { askOudeBladnaam, maakAccountblad } from './store/maakAccountblad';
import { maakBrief } from './store/schrijfBrief';
import { openAccount } from './store/openAccount';

/**
 * Makes a sheet of an account that is not there: asked for the first time, or deleted since; then it comes back in its empty
 * form, and what read from it on the other sheets reads it again. One that is there stays as it is.
 */
export const makeAccountSheet = (nummer: string, blad: Accountblad): Promise<void> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const notation = askNotation(context);
    const oudeNaam = askOudeBladnaam(context, blad, nummer);
    const open = await openAccount(context, nummer);
    if (open.isNewer) throw new WorkbookError('newerSchema');
    if (open.bladen[blad]) return;
    const inhoud = await leesAccount(open);
    if (Object.keys(open.bladen).length === 0 && inhoud.register.length === 0) throw new WorkbookError('missing');
    const gemaakt = { ...surroundings(), oudeNaam: oudeNaam() };
    const bladen = isBriefblad(blad)
      ? await maakBrief(inhoud, accountbrief(blad, inhoud, notation()), gemaakt)
      : await maakAccountblad(inhoud, blad, (namen) => accountplan(blad, namen, inhoud, notation()), gemaakt);
    await herstelVerwijzingen(inhoud, bladen);
  });
