import { inExcel } from '../inExcel';
import { askSurroundings } from '../store/askSurroundings';
import type { Boekpoging } from './rekenboek';
import { askSchrijfbaarlog } from './store/addToLog';
import { moetSchrijfbaar, openRekenen } from './store/openRekenen';

/**
 * Adds attempts to the log and brings the matrix above it up to date; gives the whole log. The sheet with both is made when
 * it is not there. Three syncs, or four when it is made.
 */
export const writePogingen = (pogingen: readonly Boekpoging[]): Promise<readonly Boekpoging[]> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openRekenen(context);
    moetSchrijfbaar(open);
    const asked = askSchrijfbaarlog(open, surroundings);
    if (open.log) await context.sync();
    const log = asked();
    const alle = log.voegToe(pogingen);
    await context.sync();
    if (log.onthoud()) await context.sync();
    return alle;
  });
